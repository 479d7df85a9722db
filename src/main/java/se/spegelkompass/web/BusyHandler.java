package se.spegelkompass.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Singleton
class BusyHandler implements ExceptionHandler<Busy, HttpResponse<?>> {

  /** In seconds. Whoever is told this has waited already. */
  private static final String RETRY_AFTER = "30";

  private final ErrorPages pages;

  BusyHandler(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, Busy exception) {
    return pages
        .respond(request, HttpStatus.SERVICE_UNAVAILABLE, ErrorKind.BUSY, null)
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
  }
}
