package se.spegelkompass.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.MultipartInput;

/** The parts of a form that is sent as multipart/form-data (RFC 7578), one after the other. */
final class FormParts {

  private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)[;\\s]filename=\"([^\"]*)\"");
  private static final int LONGEST_TEXT = Upload.AROUND;

  private final MultipartInput parts;
  private boolean begun;
  private boolean unread;
  private String head = "";

  FormParts(InputStream body, byte[] boundary) throws IOException {
    this.parts = MultipartInput.builder().setInputStream(body).setBoundary(boundary).get();
    parts.setHeaderCharset(StandardCharsets.ISO_8859_1);
  }

  /** Goes to the next part; whether there is one. */
  boolean next() throws IOException {
    if (unread) {
      parts.discardBodyData();
    }
    var another = begun ? parts.readBoundary() : parts.skipPreamble();
    begun = true;
    unread = another;
    head = another ? parts.readHeaders() : "";
    return another;
  }

  String name() {
    return found(NAME).orElse("");
  }

  boolean isFile() {
    return found(FILE_NAME).isPresent();
  }

  /** Whether it is a file that was chosen in this field; with none chosen the name is empty. */
  boolean isFileIn(String field) {
    return name().equals(field) && found(FILE_NAME).filter(it -> !it.isEmpty()).isPresent();
  }

  /** What a field holds; the beginning, where it is long. */
  String text() throws IOException {
    var bytes = new ByteArrayOutputStream();
    read(new Room(bytes, LONGEST_TEXT));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The file, once all of it has come. */
  Upload file(long largest) throws IOException {
    return UploadedFile.take(found(FILE_NAME).orElse("").replace("%22", "\""), largest, this::read);
  }

  private void read(OutputStream out) throws IOException {
    parts.readBodyData(out);
    unread = false;
  }

  /** The head is read as ISO 8859-1, which keeps every byte; browsers write UTF-8. */
  private Optional<String> found(Pattern pattern) {
    var matcher = pattern.matcher(head);
    return matcher.find() ? Optional.of(utf8(matcher.group(1))) : Optional.empty();
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
