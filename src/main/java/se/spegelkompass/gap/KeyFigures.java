package se.spegelkompass.gap;

import java.util.Locale;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * The figures beside the picture: in points where everything is compared, otherwise in percent over
 * what is. The notes say of how much each value is.
 *
 * @param self the pre-score in whole points, or in whole percent of the compared sub-questions; a
 *     dash where nothing can be compared
 * @param official the evaluators' likewise; where nothing can be compared, all their points
 * @param difference self minus official with its sign, in whole points or in whole percentage
 *     points; a dash where nothing can be compared
 * @param differenceNote the unit of the difference; nothing beside a dash
 * @param tally how many sub-questions differ, and which way
 */
record KeyFigures(
    String self,
    String selfNote,
    String official,
    String officialNote,
    String difference,
    String differenceNote,
    Tally tally) {

  static KeyFigures of(Comparison comparison, Messages messages, Locale locale) {
    var total = comparison.total();
    var tally = comparison.tally();
    return total
        .gap()
        .map(gap ->
            total.isComplete()
                ? whole(gap, tally, messages, locale)
                : part(gap, total, tally, messages, locale))
        .orElseGet(() -> nothing(total, tally, messages, locale));
  }

  private static KeyFigures whole(Gap gap, Tally tally, Messages messages, Locale locale) {
    var amounts = new Amounts(messages, locale);
    var difference = Numbers.signedWhole(gap.points(), locale);
    var of = messages.get(locale, "gap.of", Numbers.whole(gap.max(), locale));
    return new KeyFigures(
        Numbers.whole(gap.selfPoints(), locale),
        of,
        Numbers.whole(gap.officialPoints(), locale),
        of,
        difference,
        amounts.pointsUnit(difference) + ", " + amounts.signedPercentagePoints(gap.share()),
        tally);
  }

  private static KeyFigures part(
      Gap gap, SumGap total, Tally tally, Messages messages, Locale locale) {
    return new KeyFigures(
        Numbers.percent(gap.selfShare(), locale),
        messages.get(locale, "gap.part", total.compared(), total.of()),
        Numbers.percent(gap.officialShare(), locale),
        messages.get(locale, "gap.same-part", Numbers.whole(total.officialPoints(), locale)),
        Numbers.signedPercentagePoints(gap.share(), locale),
        new Amounts(messages, locale).percentagePointsUnit(gap.share()),
        tally);
  }

  private static KeyFigures nothing(SumGap total, Tally tally, Messages messages, Locale locale) {
    return new KeyFigures(
        AreaRow.NONE,
        messages.get(locale, "gap.part", 0, total.of()),
        Numbers.whole(total.officialPoints(), locale),
        messages.get(locale, "gap.of", Numbers.whole(total.max(), locale)),
        AreaRow.NONE,
        "",
        tally);
  }
}
