package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;

/** Whether a request comes from htmx and wants a part of a page. */
public final class Htmx {

  private Htmx() {}

  /** A boosted link or form wants the whole page, as a browser would. */
  public static boolean isUsed(HttpRequest<?> request) {
    var headers = request.getHeaders();
    return "true".equals(headers.get("HX-Request")) && !"true".equals(headers.get("HX-Boosted"));
  }
}
