package se.spegelkompass.respond;

import java.util.List;
import java.util.Locale;
import se.spegelkompass.framework.Item;

/**
 * How long the start page promises that answering takes: reading every question and its steps at
 * 200 words a minute, and six seconds to choose.
 */
final class AnsweringTime {

  private static final double WORDS_PER_MINUTE = 200;
  private static final double SECONDS_PER_CHOICE = 6;

  private AnsweringTime() {}

  /** Whole minutes, rounded up, at least one. */
  static int minutes(List<Item> items, Locale locale) {
    var words = items.stream().mapToInt(item -> words(item, locale)).sum();
    var minutes = words / WORDS_PER_MINUTE + items.size() * SECONDS_PER_CHOICE / 60;
    return Math.max(1, (int) Math.ceil(minutes));
  }

  private static int words(Item item, Locale locale) {
    return words(item.question().in(locale))
        + item.steps().stream().mapToInt(step -> words(step.text().in(locale))).sum();
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
