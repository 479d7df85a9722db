package se.spegelkompass.gap.picture;

import java.util.List;

/**
 * Where a pile's labels stand.
 *
 * @param spaced with the air around it that other labels keep out of
 * @param nearest its place nearest the marks
 * @param led whether a line is needed to see whose they are
 */
record LabelPlace(Pile pile, Box block, Box spaced, Point nearest, int columns, boolean led) {

  /** Around a label. */
  static final double AIR = 1;

  static LabelPlace of(
      Pile pile, Box block, int columns, double degrees, double distance, boolean led) {
    var angle = Math.toRadians(degrees);
    var across = Math.sin(angle) * (distance + block.width() / 2);
    var up = Math.cos(angle) * (distance + block.height() / 2);
    var centre = new Point(pile.place().x() + across, pile.place().y() - up);
    var there = Box.around(centre, block.width(), block.height());
    return new LabelPlace(
        pile, there, there.grown(3 * AIR), there.nearest(pile.place()), columns, led);
  }

  /** Its labels' boxes, in the members' order. */
  List<Box> cells(double width, double height) {
    return pile.cells(block, columns, width, height);
  }

  double distance() {
    return nearest.distance(pile.place());
  }

  boolean isLedThrough(Box box) {
    return led && box.isCrossedBy(pile.place(), nearest);
  }

  /** Whether one of two stands too near the other, or on its line. */
  boolean touches(LabelPlace other) {
    return spaced.overlaps(other.block) || other.isLedThrough(block) || isLedThrough(other.block);
  }
}
