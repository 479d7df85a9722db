package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import java.util.Locale;

/**
 * Where pages end and the API begins. Pages are opened by a session's cookie and the API by a key,
 * never the other way round: a cookie that opened the API would let other sites use it, and a key
 * that opened pages could do what only people should. So calls of the API need no form token.
 */
public final class ApiCalls {

  /** The role of whoever comes with a key. A session has no role. */
  public static final String ROLE = "API";

  private static final String BEGINNING = "/api/";

  private ApiCalls() {}

  /** A program asks in a header for English; pages never do. */
  public static Locale locale(HttpRequest<?> request) {
    return Language.of(request.getLocale().orElseGet(Language.SV::locale)).locale();
  }

  /** Whether a request is a call of the API. */
  public static boolean isOne(HttpRequest<?> request) {
    return request.getPath().startsWith(BEGINNING);
  }
}
