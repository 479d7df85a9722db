package se.spegelkompass.gap.picture;

import java.util.Optional;
import java.util.OptionalDouble;
import se.spegelkompass.gap.analysis.Direction;

/**
 * One area in a spider chart.
 *
 * @param self the pre-score's share of the maximum, 0..1, where there is one
 * @param official the evaluators' share, 0..1
 */
public record Spoke(String label, OptionalDouble self, double official) {

  /** Which way the two differ, where there are two. */
  public Optional<Direction> direction() {
    return self.isPresent()
        ? Optional.of(Direction.of((self.getAsDouble() - official) * 100))
        : Optional.empty();
  }
}
