package se.spegelkompass.respond;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a respondent began. Only their own browser knows, in a cookie that goes when they hand in;
 * the database gets no more than the minutes in between, added to everybody else's.
 */
final class StartTime {

  /** As long as a tally of minutes goes; who took longer took a break. */
  static final int BREAK_MINUTES = 120;

  private static final String COOKIE = "start";
  private static final Duration KEPT = Duration.ofDays(1);

  private StartTime() {}

  static Cookie remember(HttpRequest<?> request, String link, Instant now) {
    return Visits.cookie(request, link, COOKIE, Long.toString(now.getEpochSecond()), KEPT);
  }

  static Cookie forget(HttpRequest<?> request, String link) {
    return Visits.cookie(request, link, COOKIE, "", Duration.ZERO);
  }

  /** The minutes since then; empty where the cookie is missing or cannot be ours. */
  static OptionalInt minutes(HttpRequest<?> request, Instant now) {
    return request
        .getCookies()
        .findCookie(COOKIE)
        .map(Cookie::getValue)
        .flatMap(value -> since(value, now))
        .map(it -> OptionalInt.of(minutes(it)))
        .orElseGet(OptionalInt::empty);
  }

  /** A browser can send anything; a time to come, or older than the cookie lives, is not ours. */
  static Optional<Duration> since(String value, Instant now) {
    if (!value.matches("[0-9]{1,11}")) {
      return Optional.empty();
    }
    var since = Duration.between(Instant.ofEpochSecond(Long.parseLong(value)), now);
    return Optional.of(since).filter(it -> !it.isNegative() && it.compareTo(KEPT) <= 0);
  }

  /** Minutes that have begun, at most {@link #BREAK_MINUTES}. */
  static int minutes(Duration since) {
    var begun = since.plusMinutes(1).minusNanos(1).toMinutes();
    return (int) Math.min(begun, BREAK_MINUTES);
  }
}
