package se.spegelkompass.gap.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Precision;

/**
 * How surprising a difference is, if there were none: two-sided p-values of Student's t with
 * Satterthwaite's degrees of freedom (Student 1908; Satterthwaite 1946).
 */
public final class Significance {

  private Significance() {}

  /**
   * The p-value of a gap. Official points are set in whole points, so the evaluators' unrounded
   * share is somewhere within half a point of what they printed. The gap is tested against the
   * nearest end of that range: {@code t = d/SE}, {@code p = 2(1 − T_ν(t))}. So p is below 0.05
   * exactly where the whole range lies outside the uncut 95 % interval.
   *
   * @param self the pre-score as a share, 0..1
   * @param officialShare the evaluators' share, 0..1
   * @param rounding half an official point as a share, 0.5/max; at least 0
   * @return 0..1; 1 where self lies within the range, 0 where it does not although its variance is
   *     0, empty where self has no precision
   * @throws IllegalArgumentException if self or the official share is not a share, or the rounding
   *     is below 0 or no number
   */
  public static OptionalDouble pValue(Estimate self, double officialShare, double rounding) {
    if (self.max() != 1 || self.least() != 0 || !(rounding >= 0)) {
      throw new IllegalArgumentException("not a share, or not rounded: " + self + ", " + rounding);
    }
    Shares.checked(officialShare);
    var value = Shares.checked(self.value());
    var below = Math.max(0, officialShare - rounding) - value;
    var above = value - Math.min(1, officialShare + rounding);
    return ofDistance(Math.max(below, above), self.precision());
  }

  /**
   * The p-value of a distance from what would be no difference.
   *
   * @param distance in the unit of the precision; 0 or less where there is none
   * @return 0..1; empty without precision
   */
  static OptionalDouble ofDistance(double distance, Optional<Precision> precision) {
    return precision.stream().mapToDouble(it -> ofDistance(distance, it)).findFirst();
  }

  private static double ofDistance(double distance, Precision precision) {
    if (distance < Shares.NOISE) {
      return 1;
    }
    if (precision.variance() == 0) {
      return 0;
    }
    // The upper tail itself: 1 minus a probability near 1 would lose the digits of a small p.
    return 2
        * TDistribution.of(precision.degreesOfFreedom())
            .survivalProbability(distance / precision.standardError());
  }
}
