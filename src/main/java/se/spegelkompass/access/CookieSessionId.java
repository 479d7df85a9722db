package se.spegelkompass.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.session.SessionIdResolver;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Ties the token of a form to the sign-in it was made under. */
@Singleton
class CookieSessionId implements SessionIdResolver<HttpRequest<?>> {

  @Override
  public Optional<String> findSessionId(HttpRequest<?> request) {
    return request.getCookies().findCookie(SessionFetcher.COOKIE).map(Cookie::getValue);
  }
}
