package se.spegelkompass.evaluation.document.pdf;

/**
 * A letter on a page.
 *
 * @param gap the width of a space beside it
 */
record Glyph(String text, float left, float right, float y, float size, float gap, boolean bold) {

  boolean isSpace() {
    return text.isBlank();
  }

  /** The same letter printed twice to look bold. */
  boolean repeats(Glyph before) {
    return text.equals(before.text)
        && Math.abs(left - before.left) < (right - left) * 0.3
        && Math.abs(y - before.y) < size * 0.2;
  }
}
