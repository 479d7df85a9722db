package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the token in a form that was sent. It is the first field of every form, so only the
 * beginning is read, and files are left alone.
 */
final class FormToken {

  static final String FIELD = "csrfToken";
  static final String HEADER = "X-CSRF-TOKEN";

  private static final int BEGINNING = 8192;
  private static final Pattern IN_FORM = Pattern.compile("(?:^|&)" + FIELD + "=([\\w.-]+)(?:&|$)");
  private static final Pattern IN_UPLOAD =
      Pattern.compile(
          "^--[^\\r\\n]+\\r\\n[^\\r\\n]*name=\"" + FIELD + "\"\\r\\n\\r\\n([\\w.-]+)\\r\\n");

  private FormToken() {}

  /** Waits for the beginning of the body, so never call it on an event loop. */
  static Optional<String> of(HttpRequest<?> request) {
    var header = request.getHeaders().get(HEADER);
    return header == null ? inBody(request) : Optional.of(header);
  }

  private static Optional<String> inBody(HttpRequest<?> request) {
    return request instanceof ServerHttpRequest<?> received
        ? pattern(request)
            .map(pattern -> pattern.matcher(beginning(received.byteBody())))
            .flatMap(matcher -> matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty())
        : Optional.empty();
  }

  private static Optional<Pattern> pattern(HttpRequest<?> request) {
    return request
        .getContentType()
        .flatMap(type ->
            type.equals(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                ? Optional.of(IN_FORM)
                : type.equals(MediaType.MULTIPART_FORM_DATA_TYPE)
                    ? Optional.of(IN_UPLOAD)
                    : Optional.empty());
  }

  private static String beginning(ByteBody body) {
    var beginning = new BodyBytes(BEGINNING);
    body.split(ByteBody.SplitBackpressureMode.FASTEST).toByteArrayPublisher().subscribe(beginning);
    return new String(beginning.bytes().join(), StandardCharsets.ISO_8859_1);
  }
}
