package se.spegelkompass.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The page a person was on when what they sent was refused. */
final class WayBack {

  private WayBack() {}

  static LocalPath from(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.GET
        ? LocalPath.of(request)
        : referrer(request).orElse(LocalPath.START);
  }

  /** Only the path of it is used, so it cannot lead away from here. */
  private static Optional<LocalPath> referrer(HttpRequest<?> request) {
    var header = request.getHeaders().get(HttpHeaders.REFERER);
    if (header == null) {
      return Optional.empty();
    }
    try {
      return LocalPath.parse(new URI(header).getRawPath());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
