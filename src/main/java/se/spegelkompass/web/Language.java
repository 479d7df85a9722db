package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The languages the interface speaks. Swedish unless a person has chosen otherwise. */
public enum Language {
  SV("sv", "Svenska"),
  EN("en", "English");

  static final String COOKIE = "sprak";

  private final String code;
  private final String title;

  Language(String code, String title) {
    this.code = code;
    this.title = title;
  }

  public String code() {
    return code;
  }

  /** The language's name in the language itself. */
  public String title() {
    return title;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  public Language other() {
    return this == SV ? EN : SV;
  }

  public static Language of(Locale locale) {
    return parse(locale.getLanguage()).orElse(SV);
  }

  /** The browser's own wish is not asked for: the municipality speaks Swedish first. */
  public static Language of(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(COOKIE)
        .map(Cookie::getValue)
        .flatMap(Language::parse)
        .orElse(SV);
  }

  /** Whether the browser says which language. */
  public static boolean isChosen(HttpRequest<?> request) {
    return request.getCookies().contains(COOKIE);
  }

  /** Makes a browser speak this language from now on. */
  public Cookie cookie() {
    return Cookie.of(COOKIE, code)
        .path("/")
        .httpOnly(true)
        .sameSite(SameSite.Lax)
        .maxAge(Duration.ofDays(365));
  }

  static Optional<Language> parse(String code) {
    for (var language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
