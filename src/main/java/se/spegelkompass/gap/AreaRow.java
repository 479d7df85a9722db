package se.spegelkompass.gap;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * One area in the picture and in the table beside it.
 *
 * @param href shows its sub-questions only
 * @param trace how its figures were computed
 * @param between the 95 % interval of the pre-score in percent, or null where there is none
 * @param gap in percentage points; a dash where there is none
 * @param groups the lowest and the highest group; a dash where they may not be told apart
 * @param note what is missing, or null
 * @param description the picture in words
 * @param group a chosen group in percent, or null where none is chosen
 * @param reference a chosen mean or other municipality, likewise
 */
public record AreaRow(
    int number,
    String title,
    String href,
    String trace,
    Dumbbell dumbbell,
    String self,
    @Nullable String between,
    String official,
    String gap,
    String groups,
    @Nullable String note,
    String description,
    @Nullable String group,
    @Nullable String reference) {

  static final String NONE = "–";

  static AreaRow of(
      AreaGap area, Beside beside, Choices choices, Messages messages, Locale locale) {
    var address = choices.pair().address().toString();
    var gap = area.sum().gap();
    var official =
        gap.map(Gap::officialShare).orElse(area.sum().officialPoints() / area.sum().max());
    var self = gap.map(it -> Numbers.percent(it.selfShare(), locale)).orElse(NONE);
    var difference = gap.map(it -> Numbers.signedPercentagePoints(it.share(), locale)).orElse(NONE);
    return new AreaRow(
        area.area().number(),
        area.area().title().in(locale),
        choices.comparison(area.area().number()) + "#delfragor",
        address + "/" + GapTracePages.area(area.area().number()),
        Dumbbell.of(area).beside(beside.group(area.area()), beside.reference(area.area())),
        self,
        area.self().map(it -> it.times(1 / it.max())).map(it -> between(it, locale)).orElse(null),
        Numbers.percent(official, locale),
        difference,
        area.groups().map(it -> range(it.lowest(), it.highest(), locale)).orElse(NONE),
        note(area, choices.pair().evaluation(), messages, locale),
        gap.isPresent()
            ? messages.get(locale, "gap.row", self, Numbers.percent(official, locale), difference)
            : messages.get(locale, "gap.row.none", Numbers.percent(official, locale)),
        shown(beside.group(), beside.group(area.area()), locale),
        shown(beside.reference(), beside.reference(area.area()), locale));
  }

  /** In percent; a dash where it is not known, and null where none is chosen. */
  static @Nullable String shown(
      Optional<Companion> companion, OptionalDouble share, Locale locale) {
    if (companion.isEmpty()) {
      return null;
    }
    return share.isPresent() ? Numbers.percent(share.getAsDouble(), locale) : NONE;
  }

  /**
   * The 95 % interval of a share in percent; null where there is none.
   *
   * @param share 0..1
   */
  public static @Nullable String between(Estimate share, Locale locale) {
    return share.interval().map(it -> range(it.low(), it.high(), locale)).orElse(null);
  }

  private static String range(double low, double high, Locale locale) {
    return Numbers.whole(low * 100, locale) + NONE + Numbers.percent(high, locale);
  }

  private static @Nullable String note(
      AreaGap area, Evaluation evaluation, Messages messages, Locale locale) {
    var sum = area.sum();
    if (!sum.isComplete()) {
      return messages.get(locale, "gap.part", sum.compared(), sum.of());
    }
    return ConfirmedFigures.of(area.area(), sum, evaluation, messages, locale);
  }
}
