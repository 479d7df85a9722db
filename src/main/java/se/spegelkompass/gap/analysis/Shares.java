package se.spegelkompass.gap.analysis;

/** What is a share: 0..1, but for the last digits of a sum. */
final class Shares {

  /** Differences below it come from adding decimals. Points have too few decimals to be so near. */
  static final double NOISE = 1e-9;

  private Shares() {}

  /**
   * The share itself.
   *
   * @throws IllegalArgumentException if it is outside 0..1 or no number
   */
  static double checked(double share) {
    if (!(share >= -NOISE && share <= 1 + NOISE)) {
      throw new IllegalArgumentException("not a share: " + share);
    }
    return share;
  }

  /** Whether a share reaches a limit, noise aside. */
  static boolean reaches(double share, double limit) {
    return share >= limit - NOISE;
  }
}
