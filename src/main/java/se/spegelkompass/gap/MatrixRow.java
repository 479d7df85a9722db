package se.spegelkompass.gap;

import java.util.Locale;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * One sub-question in the table beside a matrix, also where there is no mark.
 *
 * @param kind what it is called: Blind fläck
 * @param gap in percentage points; a dash where there is none
 */
record MatrixRow(
    String id, String title, String href, String kind, String self, String official, String gap) {

  static MatrixRow of(SubQuestionGap it, String href, Messages messages, Locale locale) {
    return new MatrixRow(
        it.subQuestion().id(),
        it.subQuestion().title().in(locale),
        href,
        messages.get(locale, "gap.kind." + it.gapClass().key()),
        it.gap().map(one -> Numbers.percent(one.selfShare(), locale)).orElse(AreaRow.NONE),
        Numbers.percent(it.officialShare(), locale),
        it.gap()
            .map(one -> Numbers.signedPercentagePoints(one.share(), locale))
            .orElse(AreaRow.NONE));
  }
}
