package se.spegelkompass.gap.report;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.AreaRow;
import se.spegelkompass.gap.Gap;
import se.spegelkompass.gap.SubQuestionGap;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * One sub-question in the report's table; a dash where there is no figure.
 *
 * @param kind what it is called: Blind fläck
 * @param interval of the pre-score, 95 %
 * @param gap in percentage points
 * @param note why there is no pre-score, or null
 */
record ReportRow(
    String name,
    String kind,
    String self,
    String interval,
    String official,
    String gap,
    String points,
    String notKnown,
    @Nullable String note) {

  static final String NONE = "–";

  static ReportRow of(SubQuestionGap it, Messages messages, Locale locale) {
    return new ReportRow(
        it.subQuestion().id() + " " + it.subQuestion().title().in(locale),
        messages.get(locale, "gap.kind." + it.gapClass().key()),
        percent(it, Gap::selfShare, locale),
        it.self().map(one -> AreaRow.between(one, locale)).orElse(NONE),
        Numbers.percent(it.officialShare(), locale),
        it.gap().map(one -> Numbers.signedPercentagePoints(one.share(), locale)).orElse(NONE),
        it.gap().map(one -> Numbers.signedPoints(one.points(), locale)).orElse(NONE),
        it.notKnown().isPresent() ? Numbers.percent(it.notKnown().getAsDouble(), locale) : NONE,
        it.gap().isEmpty() ? messages.get(locale, "gap.too-few") : null);
  }

  private static String percent(SubQuestionGap it, ToDoubleFunction<Gap> share, Locale locale) {
    return it.gap().map(gap -> Numbers.percent(share.applyAsDouble(gap), locale)).orElse(NONE);
  }
}
