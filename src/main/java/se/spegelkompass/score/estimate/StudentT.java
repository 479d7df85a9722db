package se.spegelkompass.score.estimate;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t, for intervals. */
final class StudentT {

  private static final double UPPER = 0.975;

  private StudentT() {}

  /**
   * The factor of a two-sided 95 % interval: the 97.5th percentile.
   *
   * @param degreesOfFreedom above 0; need not be whole (Satterthwaite)
   */
  static double factor(double degreesOfFreedom) {
    var t = TDistribution.of(degreesOfFreedom);
    var found = t.inverseCumulativeProbability(UPPER);
    // The library stops within 1e-9; one step of Newton's method takes it to the last digits.
    return found - (t.cumulativeProbability(found) - UPPER) / t.density(found);
  }
}
