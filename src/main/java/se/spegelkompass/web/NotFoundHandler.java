package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Singleton
class NotFoundHandler implements ExceptionHandler<NotFound, HttpResponse<?>> {

  private final ErrorPages pages;

  NotFoundHandler(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, NotFound exception) {
    return pages.respond(request, HttpStatus.NOT_FOUND, ErrorKind.NOT_FOUND, null);
  }
}
