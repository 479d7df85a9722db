package se.spegelkompass.gap;

import se.spegelkompass.gap.analysis.Direction;

/**
 * A pre-score and official points over the same sub-questions (design section 7). Positive where
 * people rate higher than the evaluators. Unrounded.
 *
 * @param selfPoints the pre-score, 0..max
 * @param officialPoints what the evaluators gave, 0..max
 * @param max the points that could be had, above 0
 */
public record Gap(double selfPoints, double officialPoints, double max) {

  /** The finest difference that is one; below it is the noise of adding decimals. */
  private static final double NOISE = 1e-9;

  /**
   * @throws IllegalArgumentException if there is nothing to be had
   */
  public Gap {
    if (!(max > 0)) {
      throw new IllegalArgumentException("the maximum must be above 0: " + max);
    }
  }

  /** The pre-score's share of the maximum, 0..1. */
  public double selfShare() {
    return selfPoints / max;
  }

  /** The evaluators' share of the maximum, 0..1. */
  public double officialShare() {
    return officialPoints / max;
  }

  /** Pre-score minus official, −max..max points. */
  public double points() {
    return selfPoints - officialPoints;
  }

  /** Pre-score minus official as a share, −1..1; 0.31 is 31 percentage points. */
  public double share() {
    return points() / max;
  }

  /** Higher, lower or the same, in whole percentage points. */
  public Direction direction() {
    return Direction.of(share() * 100);
  }

  /**
   * The gap's size, in steps so fine that only noise is lost.
   *
   * @param level what is taken away from it first, as a share −1..1
   */
  long size(double level) {
    return Math.round(Math.abs(share() - level) / NOISE);
  }

  /** Both over their sub-questions together. */
  Gap plus(Gap other) {
    return new Gap(
        selfPoints + other.selfPoints, officialPoints + other.officialPoints, max + other.max);
  }
}
