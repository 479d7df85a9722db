package se.spegelkompass.gap;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.Interval;

/**
 * Where things stand on a line from 0 to 100 %, as SVG lengths such as {@code 62.5%}. Lengths in
 * percent let one picture fit every screen without its marks being stretched.
 *
 * @param self the pre-score, or null where there is none
 * @param low where its 95 % interval begins, or null where there is none
 * @param width how wide that is
 * @param lowest the lowest group, or null where groups may not be told apart
 * @param group a chosen group, or null
 * @param reference a chosen mean or other municipality, or null
 */
public record Dumbbell(
    @Nullable String self,
    String official,
    @Nullable String low,
    @Nullable String width,
    @Nullable String lowest,
    @Nullable String highest,
    @Nullable String group,
    @Nullable String reference) {

  /** An area's shares of its points, 0..1, over the sub-questions that both sides have. */
  static Dumbbell of(AreaGap area) {
    var sum = area.sum();
    var interval = area.self().flatMap(it -> it.times(1.0 / area.area().max()).interval());
    return of(sum.gap(), sum.officialPoints() / sum.max(), interval, area.groups());
  }

  /** A sub-question's shares of its maximum, 0..1; as groups the two that differ most. */
  static Dumbbell of(SubQuestionGap subQuestion) {
    var groups =
        subQuestion
            .groups()
            .map(it -> new Spread(share(it.second(), subQuestion), share(it.first(), subQuestion)));
    return of(
        subQuestion.gap(),
        subQuestion.officialShare(),
        subQuestion.self().flatMap(Estimate::interval),
        groups);
  }

  /** Two shares 0..1, and nothing more. */
  public static Dumbbell of(OptionalDouble self, double official) {
    return new Dumbbell(
        self.isPresent() ? at(self.getAsDouble()) : null,
        at(official),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The same with a chosen group's share, and that of a mean or other municipality, 0..1. */
  Dumbbell beside(OptionalDouble chosenGroup, OptionalDouble chosenReference) {
    return new Dumbbell(
        self, official, low, width, lowest, highest, at(chosenGroup), at(chosenReference));
  }

  private static @Nullable String at(OptionalDouble share) {
    return share.isPresent() ? at(share.getAsDouble()) : null;
  }

  private static double share(GroupScore group, SubQuestionGap subQuestion) {
    return group.score().share(subQuestion.subQuestion()).orElseThrow();
  }

  private static Dumbbell of(
      Optional<Gap> gap, double official, Optional<Interval> interval, Optional<Spread> groups) {
    return new Dumbbell(
        gap.map(it -> at(it.selfShare())).orElse(null),
        at(gap.map(Gap::officialShare).orElse(official)),
        interval.map(it -> at(it.low())).orElse(null),
        interval.map(it -> at(it.high() - it.low())).orElse(null),
        groups.map(it -> at(it.lowest())).orElse(null),
        groups.map(it -> at(it.highest())).orElse(null),
        null,
        null);
  }

  private static String at(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
