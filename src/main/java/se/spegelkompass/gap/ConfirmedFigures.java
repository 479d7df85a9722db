package se.spegelkompass.gap;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Area;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * Some reports print another figure for an area, or for the whole, than their rows add up to, and a
 * coordinator may have confirmed it. A comparison always adds up the rows, since the pre-score is
 * made of the same ones; where the confirmed figure is another, it says so.
 */
final class ConfirmedFigures {

  /** What is less than half of the last digit that is shown. */
  private static final double SAME = 0.05;

  private ConfirmedFigures() {}

  /** What the evaluation says of an area, in a few words; null where its rows add up to it. */
  static @Nullable String of(
      Area area, SumGap sum, Evaluation evaluation, Messages messages, Locale locale) {
    var confirmed = evaluation.areaFigures().get(area.number());
    return confirmed == null
        ? null
        : said("gap.confirmed-area", confirmed.doubleValue(), sum, messages, locale);
  }

  /** What it says of the whole, in a sentence; null where its rows add up to it. */
  static @Nullable String of(
      List<Area> areas, SumGap sum, Evaluation evaluation, Messages messages, Locale locale) {
    if (evaluation.shownTotal().isEmpty() && evaluation.areaFigures().isEmpty()) {
      return null;
    }
    var confirmed =
        evaluation
            .shownTotal()
            .map(Number::doubleValue)
            .orElseGet(
                () -> areas.stream().mapToDouble(it -> evaluation.points(it).doubleValue()).sum());
    return said("gap.confirmed-total", confirmed, sum, messages, locale);
  }

  private static @Nullable String said(
      String key, double confirmed, SumGap sum, Messages messages, Locale locale) {
    return Math.abs(confirmed - sum.officialPoints()) < SAME
        ? null
        : messages.get(
            locale,
            key,
            Numbers.points(confirmed, locale),
            Numbers.points(sum.officialPoints(), locale));
  }
}
