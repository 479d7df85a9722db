package se.spegelkompass.gap.picture;

import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.gap.analysis.GapClass;

/**
 * One sub-question in a matrix.
 *
 * @param self the pre-score's share of the maximum, 0..1
 * @param official the evaluators' share, 0..1
 * @param href where it is shown
 * @param description its figures, in words
 */
public record Mark(
    String id,
    double self,
    double official,
    GapClass gapClass,
    String href,
    String title,
    String description) {

  String name() {
    return id + " " + title + ": " + description;
  }

  /** Which way the two differ. */
  Direction direction() {
    return Direction.of((self - official) * 100);
  }
}
