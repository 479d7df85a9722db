package se.spegelkompass.gap.analysis;

/** How people rate themselves beside the evaluators. */
public enum Direction {
  /** Above the evaluators, by at least half a shown unit. */
  HIGHER,
  /** Below the evaluators, by at least half a shown unit. */
  LOWER,
  /** Less than half a shown unit apart, either way: shown as 0. */
  SAME;

  /**
   * The direction of a difference as it is shown, in whole units: what rounds to nothing is the
   * same.
   *
   * @param difference people's minus the evaluators', in the unit that is shown: points or
   *     percentage points, not a share
   * @return as {@code Numbers} rounds: half a unit is a whole one, but for the noise of sums
   */
  public static Direction of(double difference) {
    // Half a unit rounds away from zero; the last bits of a sum must not decide.
    if (Math.abs(difference) < 0.5 - 1e-9) {
      return SAME;
    }
    return difference > 0 ? HIGHER : LOWER;
  }
}
