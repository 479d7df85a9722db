package se.spegelkompass.evaluation.report;

/**
 * Where in the document something stands.
 *
 * @param first the first line, counted from 1 as a text editor does
 * @param last the last line, not before the first
 */
public record Lines(int first, int last) {

  /**
   * Refuses lines that cannot be.
   *
   * @throws IllegalArgumentException if first is below 1 or last is before first
   */
  public Lines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no lines: " + first + "-" + last);
    }
  }

  /** One line. */
  public static Lines of(int line) {
    return new Lines(line, line);
  }

  /** From the start of the one that comes first to the end of the one that comes last. */
  Lines and(Lines other) {
    return new Lines(Math.min(first, other.first), Math.max(last, other.last));
  }
}
