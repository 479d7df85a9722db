package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;

/** The file that came with a form. */
public sealed interface Upload {

  /** A file that can be looked at. */
  record Received(UploadedFile file) implements Upload {}

  /** The form came without a file. */
  record Nothing() implements Upload {}

  /** The file is larger than any that is read. */
  record TooLarge() implements Upload {}

  /** More than the file itself: the form's other fields and what stands around them. */
  int AROUND = 64 * 1024;

  /**
   * Reads the file from the body as it came. The server's own reading of forms can leave a carriage
   * return at the end of a file (github.com/netty/netty/issues/17383), and the original must be
   * kept byte for byte.
   *
   * @param largest the most bytes a file may have
   */
  static Upload of(HttpRequest<?> request, String field, int largest) {
    var most = largest + AROUND;
    if (request.getContentLength() > most) {
      return new TooLarge();
    }
    if (!(request instanceof ServerHttpRequest<?> received)) {
      return new Nothing();
    }
    var body = received.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
    var beginning = new BodyBytes(most + 1);
    body.toByteArrayPublisher().subscribe(beginning);
    var bytes = beginning.bytes().join();
    if (bytes.length > most) {
      return new TooLarge();
    }
    return request
        .getContentType()
        .flatMap(type -> type.getParameters().get("boundary"))
        .map(Object::toString)
        .<Upload>flatMap(boundary -> new FormParts(bytes, boundary).file(field, largest))
        .orElseGet(Nothing::new);
  }
}
