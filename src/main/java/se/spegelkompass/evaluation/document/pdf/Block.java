package se.spegelkompass.evaluation.document.pdf;

import java.util.List;

/** A part of a page, from its top to its bottom. */
sealed interface Block {

  /** How far down it begins. */
  float top();

  /** A line of running text. */
  record Text(Line line) implements Block {
    @Override
    public float top() {
      return line.y() - line.size();
    }
  }

  /**
   * A table.
   *
   * @param edges where its columns begin and end
   * @param prose whether its cells hold text that may go on anywhere, not one figure or name each
   */
  record Table(float top, List<Float> edges, List<List<Cell>> rows, boolean prose)
      implements Block {}

  /** Text in columns side by side, read one after the other; or a table whose head is elsewhere. */
  record Columns(float top, List<Float> edges, List<List<Block>> columns, List<List<Line>> lines)
      implements Block {}
}
