package se.spegelkompass.score.estimate;

import java.util.Optional;

/**
 * A figure with its uncertainty.
 *
 * @param value the figure, least..max, unrounded
 * @param least the least possible value: 0, or −max for a difference
 * @param max the greatest possible value
 * @param precision empty where it cannot be estimated or may not be shown
 */
public record Estimate(double value, double least, double max, Optional<Precision> precision) {

  static Estimate of(double value, double max, Optional<Precision> precision) {
    return new Estimate(value, 0, max, precision);
  }

  /**
   * A share in points.
   *
   * @param share 0..1
   * @param max the points of a share of 1, above 0
   * @param precision of the share
   */
  public static Estimate points(double share, double max, Optional<Precision> precision) {
    return of(share, 1, precision).times(max);
  }

  /** The 95 % interval; empty where there is none, also where the variance is 0. */
  public Optional<Interval> interval() {
    return precision
        .filter(it -> it.variance() > 0)
        .map(it -> Interval.around(value, it.half(), least, max));
  }

  /** Whether the variance is known to be 0: nothing varies, or everybody asked has answered. */
  public boolean isCertain() {
    return precision.filter(it -> it.variance() == 0).isPresent();
  }

  /** The same in another unit: each value times a factor above 0. */
  public Estimate times(double factor) {
    return new Estimate(
        value * factor, least * factor, max * factor, precision.map(it -> it.times(factor)));
  }
}
