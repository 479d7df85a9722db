package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The file that came with a form. */
public sealed interface Upload {

  /** A file that can be looked at; whoever gets it closes it. */
  record Received(UploadedFile file) implements Upload {}

  /** The form came without a file. */
  record Nothing() implements Upload {}

  /** The file is larger than any that is read. */
  record TooLarge() implements Upload {}

  /** More than the file itself: the form's other fields and what stands around them. */
  int AROUND = 64 * 1024;

  /**
   * The one file of a field.
   *
   * @param largest the most bytes a file may have
   */
  static Upload of(HttpRequest<?> request, String field, long largest) {
    return request.getContentLength() > largest + AROUND
        ? new TooLarge()
        : Uploads.of(request, field, largest).only();
  }

  /**
   * The body itself as a file, as programs send it.
   *
   * @param name what the file is called
   * @param largest the most bytes it may have
   */
  static Upload ofBody(HttpRequest<?> request, String name, long largest) {
    if (request.getContentLength() > largest) {
      return new TooLarge();
    }
    if (!(request instanceof ServerHttpRequest<?> received)) {
      return new Nothing();
    }
    try (var body = received.byteBody().toInputStream()) {
      return UploadedFile.take(name, largest, body::transferTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
