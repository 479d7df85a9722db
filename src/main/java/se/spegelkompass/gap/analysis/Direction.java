package se.spegelkompass.gap.analysis;

/** How people rate themselves beside the evaluators. */
public enum Direction {
  HIGHER,
  LOWER,
  SAME;

  /**
   * The direction of a difference as it is shown, in whole units: what rounds to nothing is the
   * same.
   *
   * @param difference people's minus the evaluators', in the unit that is shown: points or
   *     percentage points
   */
  public static Direction of(double difference) {
    // Half a unit rounds away from zero; the last bits of a sum must not decide.
    if (Math.abs(difference) < 0.5 - 1e-9) {
      return SAME;
    }
    return difference > 0 ? HIGHER : LOWER;
  }
}
