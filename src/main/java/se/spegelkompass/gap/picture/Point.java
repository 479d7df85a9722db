package se.spegelkompass.gap.picture;

/** A place in a picture, to a hundredth of a unit, so that the page stays small. */
record Point(double x, double y) {

  Point {
    x = rounded(x);
    y = rounded(y);
  }

  /** So far in a direction, in degrees clockwise from straight up. */
  Point towards(double degrees, double distance) {
    var angle = Math.toRadians(degrees);
    return new Point(x + distance * Math.sin(angle), y - distance * Math.cos(angle));
  }

  double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** As in the d of a path. */
  public String svg() {
    return x + " " + y;
  }

  static double rounded(double value) {
    // Adding zero turns -0.0 into 0.0.
    return Math.round(value * 100) / 100.0 + 0.0;
  }
}
