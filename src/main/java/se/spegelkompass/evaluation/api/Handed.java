package se.spegelkompass.evaluation.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import se.spegelkompass.web.Upload;

/** The report that a program sends: as a form's file, or as the body itself. */
sealed interface Handed {

  /** The largest report, in bytes. */
  int LARGEST = 50 * 1024 * 1024;

  /** There is none. */
  record Nothing() implements Handed {}

  /** It is larger than any that is read. */
  record TooLarge() implements Handed {}

  /** What was made of it. */
  record Taken<T>(T made) implements Handed {}

  /** Hands the report on; its file is gone when this returns. */
  static <T> Handed take(HttpRequest<?> request, BiFunction<String, Path, T> use) {
    var form =
        request.getContentType().filter(MediaType.MULTIPART_FORM_DATA_TYPE::equals).isPresent();
    return form ? ofForm(request, use) : ofBody(request, use);
  }

  private static <T> Handed ofForm(HttpRequest<?> request, BiFunction<String, Path, T> use) {
    return switch (Upload.of(request, "file", LARGEST)) {
      case Upload.Nothing() -> new Nothing();
      case Upload.TooLarge() -> new TooLarge();
      case Upload.Received(var file) -> {
        try (file) {
          yield new Taken<>(use.apply(file.name(), file.path()));
        }
      }
    };
  }

  private static <T> Handed ofBody(HttpRequest<?> request, BiFunction<String, Path, T> use) {
    if (request.getContentLength() > LARGEST) {
      return new TooLarge();
    }
    if (!(request instanceof ServerHttpRequest<?> received)) {
      return new Nothing();
    }
    try {
      var copy = Files.createTempFile("sent", "");
      try (var content = received.byteBody().toInputStream();
          var out = Files.newOutputStream(copy)) {
        var size = copy(content, out);
        if (size == 0) {
          return new Nothing();
        }
        return size > LARGEST ? new TooLarge() : new Taken<>(use.apply(name(request), copy));
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long copy(InputStream content, OutputStream out) throws IOException {
    var buffer = new byte[64 * 1024];
    long size = 0;
    for (var read = content.read(buffer);
        read >= 0 && size <= LARGEST;
        read = content.read(buffer)) {
      out.write(buffer, 0, read);
      size += read;
    }
    return size;
  }

  /** From {@code Content-Disposition}, in either of its two spellings. */
  private static String name(HttpRequest<?> request) {
    var header = request.getHeaders().get("Content-Disposition");
    if (header == null) {
      return "rapport";
    }
    var extended = Pattern.compile("(?i)filename\\*=UTF-8''([^;]+)").matcher(header);
    if (extended.find()) {
      return decoded(extended.group(1));
    }
    var plain = Pattern.compile("(?i)filename=\"?([^\";]+)\"?").matcher(header);
    return plain.find() ? plain.group(1) : "rapport";
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
