package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Points and percent are both rounded half up from one value that nobody sees: 11 of 30 can be
 * printed with 36 % as well as 37 %.
 */
final class PercentFit {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private PercentFit() {}

  /** Whether some unrounded value gives both. Says yes to what is not there. */
  static boolean fits(
      Optional<BigDecimal> achieved, Optional<BigDecimal> max, Optional<BigDecimal> percent) {
    return achieved.isEmpty()
        || max.isEmpty()
        || percent.isEmpty()
        || fits(achieved.get(), max.get(), percent.get());
  }

  private static boolean fits(BigDecimal achieved, BigDecimal max, BigDecimal percent) {
    return max.signum() > 0 && both(achieved, max, percent).isPresent();
  }

  /** The unrounded values that give both; of the points alone where there is no percent. */
  static Optional<Interval> unrounded(
      Optional<BigDecimal> achieved, Optional<BigDecimal> max, Optional<BigDecimal> percent) {
    if (achieved.isEmpty() || max.isEmpty() || achieved.get().compareTo(max.get()) > 0) {
      return Optional.empty();
    }
    var fitting =
        percent.isPresent()
            ? both(achieved.get(), max.get(), percent.get())
            : Optional.of(points(achieved.get()));
    return fitting.map(it -> new Interval(it.low().max(BigDecimal.ZERO), it.high().min(max.get())));
  }

  /** Both intervals hold their lower end and not their upper. */
  private static Optional<Interval> both(BigDecimal achieved, BigDecimal max, BigDecimal percent) {
    var points = points(achieved);
    var low = points.low().max(ofMax(percent.subtract(halfStep(percent)), max));
    var high = points.high().min(ofMax(percent.add(halfStep(percent)), max));
    return low.compareTo(high) < 0
        ? Optional.of(new Interval(plain(low), plain(high)))
        : Optional.empty();
  }

  private static Interval points(BigDecimal achieved) {
    var half = halfStep(achieved);
    return new Interval(achieved.subtract(half), achieved.add(half));
  }

  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal halfStep(BigDecimal printed) {
    return HALF.movePointLeft(Math.max(0, printed.scale()));
  }

  private static BigDecimal ofMax(BigDecimal percent, BigDecimal max) {
    return percent.multiply(max).divide(HUNDRED, 12, RoundingMode.HALF_UP);
  }
}
