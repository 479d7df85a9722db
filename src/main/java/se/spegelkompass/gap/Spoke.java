package se.spegelkompass.gap;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One area in a spider chart.
 *
 * @param self the pre-score's share of the maximum, 0..1, where there is one
 * @param official the evaluators' share, 0..1
 */
record Spoke(String label, OptionalDouble self, double official) {

  private static final char NO_BREAK_SPACE = '\u00a0';

  static Spoke of(AreaGap area, Locale locale) {
    var sum = area.sum();
    return new Spoke(
        "" + area.area().number() + NO_BREAK_SPACE + area.area().title().in(locale),
        sum.gap().stream().mapToDouble(Gap::selfShare).findFirst(),
        sum.gap().map(Gap::officialShare).orElse(sum.officialPoints() / sum.max()));
  }

  /** Which way the two differ, where there are two. */
  Optional<Direction> direction() {
    return self.isPresent()
        ? Optional.of(Direction.of((self.getAsDouble() - official) * 100))
        : Optional.empty();
  }
}
