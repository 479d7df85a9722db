package se.spegelkompass.score.estimate;

/**
 * A 95 % confidence interval, in the unit of its figure, cut to what is possible.
 *
 * @param low the lower end, never below the least possible: 0, or −max for a difference
 * @param high the upper end, never above the maximum
 * @param cutLow whether the lower end was below the least possible before it was cut
 * @param cutHigh whether the upper end was above the maximum before it was cut
 */
public record Interval(double low, double high, boolean cutLow, boolean cutHigh) {

  /**
   * @param least the least possible value
   * @param most the greatest possible value
   */
  static Interval around(double value, double half, double least, double most) {
    return new Interval(
        Math.max(least, value - half),
        Math.min(most, value + half),
        value - half < least,
        value + half > most);
  }

  /** Whether an end was cut. */
  public boolean isCut() {
    return cutLow || cutHigh;
  }

  /** Whether a value lies in it; its ends do. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }
}
