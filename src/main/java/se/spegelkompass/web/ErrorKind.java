package se.spegelkompass.web;

import io.micronaut.http.HttpStatus;

/** What can go wrong, as people are told it. */
enum ErrorKind {
  BAD_REQUEST("bad-request"),
  BUSY("busy"),
  FORBIDDEN("forbidden"),
  FORM_EXPIRED("form-expired"),
  KEY("key"),
  METHOD("method"),
  NOT_FOUND("not-found"),
  SIGN_IN("sign-in"),
  TOO_LARGE("too-large"),
  UNAVAILABLE("unavailable"),
  UNEXPECTED("unexpected");

  private final String key;

  ErrorKind(String key) {
    this.key = key;
  }

  String titleKey() {
    return "error." + key + ".title";
  }

  String textKey() {
    return "error." + key + ".text";
  }

  static ErrorKind of(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> SIGN_IN;
      case FORBIDDEN -> FORBIDDEN;
      case NOT_FOUND, GONE -> NOT_FOUND;
      case METHOD_NOT_ALLOWED -> METHOD;
      case REQUEST_ENTITY_TOO_LARGE -> TOO_LARGE;
      case SERVICE_UNAVAILABLE -> UNAVAILABLE;
      default -> status.getCode() < 500 ? BAD_REQUEST : UNEXPECTED;
    };
  }
}
