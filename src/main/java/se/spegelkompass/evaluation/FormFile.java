package se.spegelkompass.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file as a hidden field of a form: it travels with the form, so the server keeps nothing. */
final class FormFile {

  private FormFile() {}

  static String field(OriginalFile file) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(file.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }

  /** Empty if the field is broken, or holds more than a file may be. */
  static Optional<OriginalFile> file(String name, String field) {
    try (var gzip =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(field)))) {
      var content = gzip.readNBytes(OriginalFile.MAX_SIZE + 1);
      return content.length > OriginalFile.MAX_SIZE
          ? Optional.empty()
          : Optional.of(new OriginalFile(name, content));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
