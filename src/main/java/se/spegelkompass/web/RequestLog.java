package se.spegelkompass.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line per request: what was asked for, how it went, how long it took. Never who asked: no
 * address, no query, no token.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String STARTED = "spegelkompass.started";

  @RequestFilter
  void start(HttpRequest<?> request) {
    request.setAttribute(STARTED, System.nanoTime());
  }

  @ResponseFilter
  void log(HttpRequest<?> request, HttpResponse<?> response) {
    var started = request.getAttribute(STARTED, Long.class).orElseGet(System::nanoTime);
    LOG.info(
        "{} {} {} {} ms",
        request.getMethodName(),
        LoggedPath.of(request.getPath()),
        response.code(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
  }
}
