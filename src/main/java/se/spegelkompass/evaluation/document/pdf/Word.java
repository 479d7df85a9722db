package se.spegelkompass.evaluation.document.pdf;

/**
 * A word on a page, in points from the page's upper left corner.
 *
 * @param y where its letters stand
 * @param size the size of its letters
 */
record Word(String text, float left, float right, float y, float size, boolean bold) {

  float middle() {
    return (left + right) / 2;
  }

  /** Half the height of a small letter above the line. */
  float centre() {
    return y - size / 4;
  }
}
