package se.spegelkompass.score;

import java.util.Locale;
import se.spegelkompass.score.estimate.Interval;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * An interval as people read it. Says where it was cut.
 *
 * @param decimals how many decimals its figure is shown with
 */
public record ShownInterval(Interval interval, int decimals, Messages messages, Locale locale) {

  /** Of a sub-question or an area. */
  public static ShownInterval fine(Interval interval, Messages messages, Locale locale) {
    return new ShownInterval(interval, 1, messages, locale);
  }

  /** Of the total. */
  public static ShownInterval whole(Interval interval, Messages messages, Locale locale) {
    return new ShownInterval(interval, 0, messages, locale);
  }

  /** "17,1–20,0": in points. */
  public String range() {
    return low() + "–" + high();
  }

  private String low() {
    return Numbers.decimal(interval.low(), decimals, locale);
  }

  private String high() {
    return Numbers.decimal(interval.high(), decimals, locale);
  }

  /** A sentence, in points. */
  public String points() {
    if (interval.cutLow() && interval.cutHigh()) {
      return messages.get(locale, "score.interval.all", low(), high());
    }
    var sentence = messages.get(locale, "score.interval", low(), high());
    if (interval.cutLow()) {
      return sentence + " " + messages.get(locale, "score.interval.cut-low");
    }
    return interval.cutHigh()
        ? sentence + " " + messages.get(locale, "score.interval.cut-high", high())
        : sentence;
  }
}
