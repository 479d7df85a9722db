package se.spegelkompass.round;

import java.util.Locale;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** A round in a list. */
public record RoundLine(String name, String href, String status, String statusKind, String when) {

  public static RoundLine of(Round round, Messages messages, Locale locale) {
    return new RoundLine(
        round.name(),
        "/matningar/" + round.id(),
        messages.get(locale, "round.status." + round.status().key()),
        kind(round.status()),
        messages.get(locale, "round.last-day-is", Numbers.date(round.lastDay(), locale)));
  }

  static String kind(RoundStatus status) {
    return switch (status) {
      case DRAFT -> "neutral";
      case OPEN -> "good";
      case CLOSED -> "self";
    };
  }
}
