package se.spegelkompass.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Sends the form token's cookie with the page it was made for. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class CsrfCookieFilter {

  private final CsrfTokens csrfTokens;

  CsrfCookieFilter(CsrfTokens csrfTokens) {
    this.csrfTokens = csrfTokens;
  }

  @ResponseFilter
  void addCookie(HttpRequest<?> request, MutableHttpResponse<?> response) {
    csrfTokens.addCookie(request, response);
  }
}
