package se.spegelkompass.gap.report;

import se.spegelkompass.gap.ComparisonPage;
import se.spegelkompass.gap.picture.AreaLines;

/**
 * A picture outside the page.
 *
 * @param pair which round and which evaluation
 * @param description what it shows, in sentences
 * @param width in its own units
 * @param height in its own units, with what the marks mean but without a title
 * @param lines where the areas' lines are
 */
record PicturePage(
    String title,
    String pair,
    String description,
    double width,
    double height,
    ComparisonPage comparison,
    AreaLines lines) {

  /** How wide the drawing is in a picture of its own, in pixels. */
  private static final int DRAWING = 656;

  /** Where the drawing begins, under the title. */
  private static final int TITLE = 56;

  public String viewBox() {
    return "0 0 " + width + " " + height;
  }

  /** The height of a picture of its own, in pixels. */
  public int whole() {
    return TITLE + high(DRAWING);
  }

  /**
   * The height on paper.
   *
   * @param wide how wide it is there
   */
  public int high(int wide) {
    return (int) Math.ceil(height * wide / width);
  }
}
