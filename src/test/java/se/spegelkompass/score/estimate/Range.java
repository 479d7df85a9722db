package se.spegelkompass.score.estimate;

/** The values that something may have, from the lowest to the highest. */
record Range(double low, double high) {

  /** All a share can be: whoever finds this has found nothing. */
  static final Range WHOLE = new Range(0, 1);

  /** More than linear programmes err by, and less than anything that tells of a person. */
  private static final double TOLERANCE = 1e-6;

  static Range around(double value, double half) {
    return new Range(value - half, value + half);
  }

  /** Whether it is no narrower than another at either end. */
  boolean covers(Range other) {
    return low <= other.low + TOLERANCE && high >= other.high - TOLERANCE;
  }

  boolean contains(double value) {
    return covers(new Range(value, value));
  }

  /** The least range that has all of both. */
  Range with(Range other) {
    return new Range(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** What is in both. */
  Range within(Range other) {
    return new Range(Math.max(low, other.low), Math.min(high, other.high));
  }

  Range times(double factor) {
    return new Range(low * factor, high * factor);
  }

  double width() {
    return high - low;
  }
}
