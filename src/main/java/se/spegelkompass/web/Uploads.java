package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadException;

/** The files that came with a form, and its other fields. Closing it takes all files away. */
public final class Uploads implements AutoCloseable {

  private final List<Upload> files = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();

  private Uploads() {}

  /**
   * Reads a form from the body as it streams in; no more of it than a few kilobytes is ever in
   * memory. The server's own reading of forms can leave a carriage return at the end of a file
   * (github.com/netty/netty/issues/17383), and the original must be kept byte for byte.
   *
   * @param field the name of the field with the files
   * @param largest the most bytes each file may have
   */
  public static Uploads of(HttpRequest<?> request, String field, long largest) {
    var uploads = new Uploads();
    var boundary = request.getContentType().flatMap(type -> type.getParameters().get("boundary"));
    if (request instanceof ServerHttpRequest<?> received && boundary.isPresent()) {
      uploads.receive(received.byteBody(), boundary.get().toString(), field, largest);
    }
    return uploads;
  }

  private void receive(ByteBody form, String boundary, String field, long largest) {
    try (var body = form.toInputStream()) {
      read(body, boundary, field, largest);
    } catch (FileUploadException e) {
      // It is no form, or ends in the middle: what came is not what was sent.
      close();
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void read(InputStream body, String boundary, String field, long largest)
      throws IOException {
    var parts = new FormParts(body, boundary.getBytes(StandardCharsets.ISO_8859_1));
    while (parts.next()) {
      if (parts.isFileIn(field)) {
        files.add(parts.file(largest));
      } else if (!parts.isFile()) {
        fields.put(parts.name(), parts.text());
      }
    }
  }

  /** Each file that was chosen, in their order; none if none was. */
  public List<Upload> files() {
    return List.copyOf(files);
  }

  /** What another field of the form holds. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The first of the files; the others are taken away. */
  Upload only() {
    if (files.isEmpty()) {
      return new Upload.Nothing();
    }
    files.subList(1, files.size()).forEach(Uploads::close);
    return files.getFirst();
  }

  @Override
  public void close() {
    files.forEach(Uploads::close);
    files.clear();
    fields.clear();
  }

  private static void close(Upload upload) {
    if (upload instanceof Upload.Received(var file)) {
      file.close();
    }
  }
}
