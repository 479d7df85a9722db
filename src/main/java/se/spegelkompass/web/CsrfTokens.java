package se.spegelkompass.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.csrf.generator.CsrfHmacTokenGenerator;
import io.micronaut.security.csrf.repository.CsrfLoginCookieProvider;
import io.micronaut.security.csrf.repository.CsrfTokenRepository;
import io.micronaut.security.token.cookie.LoginCookieProvider;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the token of our forms in a cookie, for people who are signed in and for those who are not.
 * The library makes and checks the tokens; it would hand them out only at sign-in, and only to
 * https.
 */
@Singleton
@Replaces(CsrfLoginCookieProvider.class)
class CsrfTokens
    implements CsrfTokenRepository<HttpRequest<?>>, LoginCookieProvider<HttpRequest<?>> {

  private static final String NEW_TOKEN = "spegelkompass.csrf";

  private final CsrfHmacTokenGenerator<HttpRequest<?>> generator;

  CsrfTokens(CsrfHmacTokenGenerator<HttpRequest<?>> generator) {
    this.generator = generator;
  }

  @Override
  public Optional<String> findCsrfToken(HttpRequest<?> request) {
    return request.getCookies().findCookie(cookieName(request)).map(Cookie::getValue);
  }

  /** The token for the forms of the page being made: the one the browser has, if it still holds. */
  String tokenFor(HttpRequest<?> request) {
    return findCsrfToken(request)
        .filter(token -> isSigned(request, token))
        .orElseGet(() -> made(request));
  }

  /** Sends the cookie along when a page was made with a new token. */
  void addCookie(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request
        .getAttribute(NEW_TOKEN, String.class)
        .ifPresent(token -> response.cookie(cookie(request, token)));
  }

  @Override
  public Cookie provideCookie(HttpRequest<?> request) {
    return cookie(request, generator.generateCsrfToken(request));
  }

  private String made(HttpRequest<?> request) {
    return request
        .getAttribute(NEW_TOKEN, String.class)
        .orElseGet(() -> {
          var token = generator.generateCsrfToken(request);
          request.setAttribute(NEW_TOKEN, token);
          return token;
        });
  }

  /** A token is signed together with the sign-in, so it changes when a person signs in or out. */
  private boolean isSigned(HttpRequest<?> request, String token) {
    var parts = List.of(token.split("\\.", -1));
    return parts.size() == 2
        && MessageDigest.isEqual(
            generator.hmac(request, parts.getLast()).getBytes(StandardCharsets.UTF_8),
            parts.getFirst().getBytes(StandardCharsets.UTF_8));
  }

  private static Cookie cookie(HttpRequest<?> request, String token) {
    return Cookie.of(cookieName(request), token)
        .path("/")
        .httpOnly(true)
        .secure(Https.isUsed(request))
        .sameSite(SameSite.Lax);
  }

  /** Browsers accept the safer name only over https. */
  private static String cookieName(HttpRequest<?> request) {
    return Https.isUsed(request) ? "__Host-csrf" : "csrf";
  }
}
