package se.spegelkompass.gap;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * One sub-question in the table.
 *
 * @param href its own page
 * @param kind the class, as in style sheets
 * @param gapClass what kind of finding it is
 * @param between the 95 % interval of the pre-score in percent, or null where there is none
 * @param gap in percentage points; a dash where there is none
 * @param points the gap in points; a dash where there is none
 * @param note what a reader must know about the figures, or null
 * @param group a chosen group in percent, or null where none is chosen
 * @param reference a chosen mean or other municipality, likewise
 */
record SubQuestionRow(
    String id,
    String title,
    String href,
    String kind,
    String gapClass,
    Dumbbell dumbbell,
    String self,
    @Nullable String between,
    String official,
    String gap,
    String points,
    @Nullable String note,
    @Nullable String group,
    @Nullable String reference) {

  /**
   * @param level what is taken away from the gap, as a share
   */
  static SubQuestionRow of(
      SubQuestionGap it,
      double level,
      Beside beside,
      Choices choices,
      Messages messages,
      Locale locale) {
    var gap = it.gap();
    var subQuestion = it.subQuestion();
    var max = subQuestion.max();
    return new SubQuestionRow(
        it.subQuestion().id(),
        it.subQuestion().title().in(locale),
        choices.subQuestion(it.subQuestion()),
        it.gapClass().key(),
        messages.get(locale, "gap.kind." + it.gapClass().key()),
        Dumbbell.of(it).beside(beside.group(subQuestion), beside.reference(subQuestion)),
        gap.map(one -> Numbers.percent(one.selfShare(), locale)).orElse(AreaRow.NONE),
        it.self().map(one -> AreaRow.between(one, locale)).orElse(null),
        Numbers.percent(it.officialShare(), locale),
        gap.map(one -> Numbers.signedPercentagePoints(one.share() - level, locale))
            .orElse(AreaRow.NONE),
        gap.map(one -> Numbers.signedPoints(one.points() - level * max, locale))
            .orElse(AreaRow.NONE),
        note(it, messages, locale),
        AreaRow.shown(beside.group(), beside.group(subQuestion), locale),
        AreaRow.shown(beside.reference(), beside.reference(subQuestion), locale));
  }

  private static @Nullable String note(SubQuestionGap it, Messages messages, Locale locale) {
    if (it.gapClass() == GapClass.UNKNOWN) {
      return messages.get(
          locale, "gap.not-known", Numbers.percent(it.notKnown().orElseThrow(), locale));
    }
    return it.gap().isEmpty() ? messages.get(locale, "gap.too-few") : null;
  }
}
