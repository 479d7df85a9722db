package se.spegelkompass.gap;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand on a line from 0 to 100 %, as SVG lengths such as {@code 62.5%}. Lengths in
 * percent let one picture fit every screen without its marks being stretched.
 *
 * @param self the pre-score, or null where there is none
 * @param lowest the lowest group, or null where groups may not be told apart
 */
record Dumbbell(
    @Nullable String self, String official, @Nullable String lowest, @Nullable String highest) {

  static Dumbbell of(AreaGap area) {
    var sum = area.sum();
    return of(sum.gap(), sum.officialPoints() / sum.max(), area.groups());
  }

  static Dumbbell of(SubQuestionGap subQuestion) {
    return of(subQuestion.gap(), subQuestion.officialShare(), Optional.empty());
  }

  private static Dumbbell of(Optional<Gap> gap, double official, Optional<Spread> groups) {
    return new Dumbbell(
        gap.map(it -> at(it.selfShare())).orElse(null),
        at(gap.map(Gap::officialShare).orElse(official)),
        groups.map(it -> at(it.lowest())).orElse(null),
        groups.map(it -> at(it.highest())).orElse(null));
  }

  private static String at(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
