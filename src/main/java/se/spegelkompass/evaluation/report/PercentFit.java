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
    if (max.signum() <= 0) {
      return false;
    }
    var pointsLow = achieved.subtract(halfStep(achieved));
    var pointsHigh = achieved.add(halfStep(achieved));
    var shareLow = ofMax(percent.subtract(halfStep(percent)), max);
    var shareHigh = ofMax(percent.add(halfStep(percent)), max);
    // Both intervals hold their lower end and not their upper.
    return pointsLow.max(shareLow).compareTo(pointsHigh.min(shareHigh)) < 0;
  }

  private static BigDecimal halfStep(BigDecimal printed) {
    return HALF.movePointLeft(Math.max(0, printed.scale()));
  }

  private static BigDecimal ofMax(BigDecimal percent, BigDecimal max) {
    return percent.multiply(max).divide(HUNDRED, 12, RoundingMode.HALF_UP);
  }
}
