package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path on this server, safe to redirect to whoever asked for it.
 *
 * @param value begins with exactly one slash
 */
public record LocalPath(String value) {

  public static final LocalPath START = new LocalPath("/");

  public LocalPath {
    if (!isLocal(value)) {
      throw new IllegalArgumentException("Not a local path");
    }
  }

  /** Empty for anything that a browser could read as another server. */
  public static Optional<LocalPath> parse(@Nullable String value) {
    return value != null && isLocal(value) ? Optional.of(new LocalPath(value)) : Optional.empty();
  }

  /** Where the request was going, query included. */
  static LocalPath of(HttpRequest<?> request) {
    var uri = request.getUri();
    var query = uri.getRawQuery();
    return parse(query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query).orElse(START);
  }

  public URI uri() {
    return URI.create(value);
  }

  /** The path as the value of a query parameter. */
  String encoded() {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static boolean isLocal(String value) {
    // A browser reads a backslash as a slash, so both would let //elsewhere through.
    return value.startsWith("/")
        && !value.startsWith("//")
        && value.indexOf('\\') < 0
        && value.chars().allMatch(c -> c > ' ' && c < 127)
        && isUri(value);
  }

  private static boolean isUri(String value) {
    try {
      var uri = new URI(value);
      return uri.getScheme() == null && uri.getRawAuthority() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
