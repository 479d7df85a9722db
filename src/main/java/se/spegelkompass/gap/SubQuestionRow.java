package se.spegelkompass.gap;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * One sub-question in the table.
 *
 * @param trace how its figures were computed
 * @param gap in percentage points; a dash where there is none
 * @param points the gap in points; a dash where there is none
 * @param note what a reader must know about the figures, or null
 */
record SubQuestionRow(
    String id,
    String title,
    String trace,
    Dumbbell dumbbell,
    String self,
    String official,
    String gap,
    String points,
    @Nullable String note) {

  /** From here on, that people do not know is itself the finding. */
  private static final double MANY = 0.5;

  static SubQuestionRow of(SubQuestionGap it, String address, Messages messages, Locale locale) {
    var gap = it.gap();
    return new SubQuestionRow(
        it.subQuestion().id(),
        it.subQuestion().title().in(locale),
        address + "/" + it.subQuestion().id(),
        Dumbbell.of(it),
        gap.map(one -> Numbers.percent(one.selfShare(), locale)).orElse(AreaRow.NONE),
        Numbers.percent(it.officialShare(), locale),
        gap.map(one -> Numbers.signedPercentagePoints(one.share(), locale)).orElse(AreaRow.NONE),
        gap.map(one -> Numbers.signedPoints(one.points(), locale)).orElse(AreaRow.NONE),
        note(it, messages, locale));
  }

  private static @Nullable String note(SubQuestionGap it, Messages messages, Locale locale) {
    var notKnown = it.notKnown().orElse(0);
    if (notKnown >= MANY) {
      return messages.get(locale, "gap.not-known", Numbers.percent(notKnown, locale));
    }
    return it.gap().isEmpty() ? messages.get(locale, "gap.too-few") : null;
  }
}
