package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;

/** Whether a person reached us over https, with or without a proxy between. */
public final class Https {

  private Https() {}

  /** The header can be made up, but whoever does it only spoils their own page. */
  public static boolean isUsed(HttpRequest<?> request) {
    return request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
  }
}
