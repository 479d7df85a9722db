package se.spegelkompass.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/** What a browser may do with our pages: load only our own files, and be framed by no one. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SecurityHeaders {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
                  + " base-uri 'none'",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    addTo(request, response);
  }

  static void addTo(HttpRequest<?> request, MutableHttpResponse<?> response) {
    var headers = response.getHeaders();
    ALWAYS.forEach(headers::set);
    response
        .getContentType()
        .filter(type -> type.equals(MediaType.TEXT_HTML_TYPE))
        .ifPresent(html -> response.contentType("text/html;charset=utf-8"));
    if (Https.isUsed(request)) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    // Pages hold answers and names; only what says otherwise may be kept.
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
