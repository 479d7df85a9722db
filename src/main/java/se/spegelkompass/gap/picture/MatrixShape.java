package se.spegelkompass.gap.picture;

import se.spegelkompass.gap.analysis.GapClass;

/**
 * How a class of sub-question is drawn, around 0 0, so that classes are told apart without colour.
 * All take about the same room.
 */
enum MatrixShape {
  /** A triangle that points the way it lies from the diagonal. */
  BLIND_SPOT("M0-7.5 7 5.5H-7Z"),
  HIDDEN_STRENGTH("M0 7.5-7-5.5H7Z"),
  CONFIRMED_STRENGTH("M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z"),
  KNOWN_CHALLENGE("M-5.5-5.5H5.5V5.5H-5.5Z"),
  /** The last two are hollow. */
  UNKNOWN("M0-7 7 0 0 7-7 0Z"),
  UNCLEAR("M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z");

  /** No shape reaches further from its place, sideways or up and down. */
  static final double REACH = 7.5;

  private final String path;

  MatrixShape(String path) {
    this.path = path;
  }

  static MatrixShape of(GapClass gapClass) {
    return valueOf(gapClass.name());
  }

  /** The class's name in message keys and style sheets. */
  public String kind() {
    return GapClass.valueOf(name()).key();
  }

  public String path() {
    return path;
  }
}
