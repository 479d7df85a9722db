package se.spegelkompass.framework;

import java.util.Collection;
import java.util.Locale;

/**
 * How long answering takes: reading every question and its steps at 200 words a minute, and six
 * seconds to choose. What is folded away is not counted. The start page and the fair load reckon
 * with this time.
 */
public final class AnsweringTime {

  private static final double WORDS_PER_MINUTE = 200;
  private static final double SECONDS_PER_CHOICE = 6;

  private AnsweringTime() {}

  /** Seconds to answer some items, not rounded; 0 for none. */
  public static double seconds(Collection<Item> items, Locale locale) {
    return items.stream().mapToDouble(item -> seconds(item, locale)).sum();
  }

  /** Whole minutes, rounded up, at least one. */
  public static int minutes(Collection<Item> items, Locale locale) {
    return Math.max(1, (int) Math.ceil(seconds(items, locale) / 60));
  }

  private static double seconds(Item item, Locale locale) {
    return words(item, locale) / WORDS_PER_MINUTE * 60 + SECONDS_PER_CHOICE;
  }

  private static int words(Item item, Locale locale) {
    return words(item.question().in(locale))
        + item.steps().stream().mapToInt(step -> words(step.text().in(locale))).sum();
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
