package se.spegelkompass.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** A controller that only says "404" still gets its page. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 300)
class BareErrors {

  private final ErrorPages pages;

  BareErrors(ErrorPages pages) {
    this.pages = pages;
  }

  @ResponseFilter
  void fill(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() >= 400 && response.body() == null) {
      pages.fill(request, response);
    }
  }
}
