package se.spegelkompass.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a form that was sent as multipart/form-data (RFC 7578). */
record FormParts(String body, String boundary) {

  private static final String HEAD_END = "\r\n\r\n";
  private static final Pattern FILE_NAME = Pattern.compile("(?i)filename=\"([^\"]*)\"");

  /** ISO 8859-1 turns every byte into one character and back. */
  FormParts(byte[] body, String boundary) {
    this("\r\n" + new String(body, StandardCharsets.ISO_8859_1), "\r\n--" + boundary);
  }

  /** The file in a field; nothing if none was chosen. */
  Optional<Upload> file(String field, int largest) {
    return Arrays.stream(body.split(Pattern.quote(boundary), -1))
        .filter(part -> head(part).contains("name=\"" + field + "\""))
        .findFirst()
        .flatMap(part -> content(part, largest));
  }

  private static Optional<Upload> content(String part, int largest) {
    var name = FILE_NAME.matcher(head(part));
    if (!name.find() || name.group(1).isEmpty()) {
      return Optional.empty();
    }
    var content =
        part.substring(part.indexOf(HEAD_END) + HEAD_END.length())
            .getBytes(StandardCharsets.ISO_8859_1);
    var decoded = utf8(name.group(1)).replace("%22", "\"");
    return Optional.of(
        content.length > largest
            ? new Upload.TooLarge()
            : new Upload.Received(new UploadedFile(decoded, content)));
  }

  private static String head(String part) {
    return part.substring(0, Math.max(0, part.indexOf(HEAD_END)));
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
