package se.spegelkompass.gap.picture;

/** The room that something takes in a picture. */
record Box(double left, double top, double width, double height) {

  static Box around(Point centre, double width, double height) {
    return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  public double right() {
    return left + width;
  }

  public double bottom() {
    return top + height;
  }

  Point centre() {
    return new Point(left + width / 2, top + height / 2);
  }

  boolean overlaps(Box other) {
    return left < other.right()
        && other.left < right()
        && top < other.bottom()
        && other.top < bottom();
  }

  boolean isWithin(Box outer) {
    return left >= outer.left
        && top >= outer.top
        && right() <= outer.right()
        && bottom() <= outer.bottom();
  }

  Box grown(double by) {
    return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
  }

  /** As in an attribute. */
  Box rounded() {
    return new Box(
        Point.rounded(left), Point.rounded(top), Point.rounded(width), Point.rounded(height));
  }

  /** The place in it that is nearest. */
  Point nearest(Point to) {
    return new Point(Math.clamp(to.x(), left, right()), Math.clamp(to.y(), top, bottom()));
  }

  double distance(Point to) {
    var across = Math.max(0, Math.max(left - to.x(), to.x() - right()));
    var down = Math.max(0, Math.max(top - to.y(), to.y() - bottom()));
    return Math.sqrt(across * across + down * down);
  }

  /** Whether any of the straight line is in it (Liang and Barsky's way of clipping). */
  boolean isCrossedBy(Point from, Point to) {
    var dx = to.x() - from.x();
    var dy = to.y() - from.y();
    double[] along = {-dx, dx, -dy, dy};
    double[] room = {from.x() - left, right() - from.x(), from.y() - top, bottom() - from.y()};
    double enters = 0;
    double leaves = 1;
    for (int side = 0; side < along.length; side++) {
      if (along[side] == 0 && room[side] < 0) {
        return false;
      }
      if (along[side] < 0) {
        enters = Math.max(enters, room[side] / along[side]);
      } else if (along[side] > 0) {
        leaves = Math.min(leaves, room[side] / along[side]);
      }
    }
    return enters <= leaves;
  }
}
