package se.spegelkompass.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Whoever has not signed in is sent to sign in; whoever has is told that the page is not theirs.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class AccessRefusedHandler
    implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

  private static final String SIGN_IN = "/logga-in";

  private final ErrorPages pages;

  AccessRefusedHandler(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException exception) {
    return refuse(request, exception);
  }

  private MutableHttpResponse<?> refuse(HttpRequest<?> request, AuthorizationException exception) {
    if (ApiCalls.isOne(request)) {
      return pages
          .respond(request, HttpStatus.UNAUTHORIZED, ErrorKind.KEY, null)
          .header("WWW-Authenticate", "Bearer");
    }
    if (exception.isForbidden()) {
      return pages.respond(request, HttpStatus.FORBIDDEN, ErrorKind.FORBIDDEN, null);
    }
    if (Htmx.isUsed(request)) {
      return pages
          .respond(request, HttpStatus.UNAUTHORIZED, ErrorKind.SIGN_IN, null)
          .header("HX-Redirect", signIn(WayBack.from(request)).toString());
    }
    return request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals)
        ? HttpResponse.seeOther(signIn(WayBack.from(request)))
        : pages.respond(request, HttpStatus.UNAUTHORIZED, ErrorKind.SIGN_IN, null);
  }

  private static URI signIn(LocalPath back) {
    return URI.create(
        back.equals(LocalPath.START) ? SIGN_IN : SIGN_IN + "?tillbaka=" + back.encoded());
  }
}
