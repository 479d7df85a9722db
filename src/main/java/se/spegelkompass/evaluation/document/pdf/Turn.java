package se.spegelkompass.evaluation.document.pdf;

import org.apache.pdfbox.pdmodel.PDPage;

/**
 * How a page is turned to read its text: from its own coordinates to down and right of a corner.
 */
record Turn(float left, float low, float wide, float tall, int degrees) {

  Turn(PDPage page, float direction) {
    this(
        page.getCropBox().getLowerLeftX(),
        page.getCropBox().getLowerLeftY(),
        page.getCropBox().getWidth(),
        page.getCropBox().getHeight(),
        Math.round(direction));
  }

  /** The height of the page as its text is read. */
  float height() {
    return isUpright() ? tall : wide;
  }

  private boolean isUpright() {
    return degrees % 180 == 0;
  }

  Rule rule(Rule drawn) {
    var across = drawn.across() == isUpright();
    var at = drawn.across() ? down(drawn.at() - low) : right(drawn.at() - left);
    var from = drawn.across() ? right(drawn.from() - left) : down(drawn.from() - low);
    var to = drawn.across() ? right(drawn.to() - left) : down(drawn.to() - low);
    return new Rule(across, at, Math.min(from, to), Math.max(from, to));
  }

  /** Where a height of the page comes: down when it is upright, else to the side. */
  private float down(float y) {
    return degrees == 0 || degrees == 270 ? tall - y : y;
  }

  private float right(float x) {
    return degrees == 180 || degrees == 270 ? wide - x : x;
  }
}
