package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The white stripes down a run of lines, each as where it begins and ends.
 *
 * @param stripes from left to right
 */
record Gutters(List<float[]> stripes) {

  /** A gap this many letters wide may be one; spaces between words are a quarter. */
  private static final float WIDE = 1.2f;

  /** Between heads that are known, any gap is one. */
  private static final float BETWEEN_HEADS = 0.2f;

  private static final float NARROWEST = 3;

  /** So little may be the space between two words of a line that runs across, in its sizes. */
  private static final float SPACE = 0.6f;

  private static final float SAME_EDGE = 1;

  /** A column can come as near as this to where the next is known to begin. */
  private static final float TOUCHING = 0.5f;

  /** On both sides of a border, as Word has it. */
  private static final float PADDING = 11;

  /** The wide gaps of one line. */
  static Gutters of(Line line) {
    var stripes = new ArrayList<float[]>();
    var words = line.words();
    var wide = line.size() * (Heads.isProse(line) ? BETWEEN_HEADS : WIDE);
    for (var i = line.isItem() ? 2 : 1; i < words.size(); i++) {
      if (words.get(i).left() - words.get(i - 1).right() > wide) {
        stripes.add(new float[] {words.get(i - 1).right(), words.get(i).left()});
      }
    }
    return new Gutters(stripes);
  }

  boolean isEmpty() {
    return stripes.isEmpty();
  }

  /** What a further line leaves of them. */
  Gutters past(Line line) {
    var left = new ArrayList<float[]>();
    for (var stripe : stripes) {
      var rest = past(stripe, line);
      if (rest[1] - rest[0] >= narrowest(stripe, rest, line)) {
        left.add(rest);
      }
    }
    return new Gutters(left);
  }

  /** Words that begin where the column does are of the column, however near it is. */
  private static float narrowest(float[] stripe, float[] rest, Line line) {
    var ends = line.right() < rest[1];
    var column = stripe[1] - rest[1] < SAME_EDGE && beginsAt(stripe[1], line);
    if (ends || column) {
      return TOUCHING;
    }
    var across = line.left() < rest[0] + 1 && line.right() > rest[1] - 1;
    return across ? Math.max(NARROWEST, line.size() * SPACE) : NARROWEST;
  }

  private static boolean beginsAt(float edge, Line line) {
    return line.words().stream().anyMatch(it -> Math.abs(it.left() - edge) < SAME_EDGE);
  }

  private static float[] past(float[] stripe, Line line) {
    var from = stripe[0];
    var to = stripe[1];
    for (var word : line.words()) {
      if (word.right() > from && word.left() < to) {
        // The side that the word stands more to loses.
        if (word.middle() < (from + to) / 2) {
          from = Math.max(from, word.right());
        } else {
          to = Math.min(to, word.left());
        }
      }
    }
    return new float[] {from, to};
  }

  /** Where the columns between them begin and end; the outer edges are open. */
  List<Float> edges() {
    var edges = new ArrayList<Float>();
    edges.add(Float.NEGATIVE_INFINITY);
    stripes.forEach(it -> edges.add((it[0] + it[1]) / 2));
    edges.add(Float.POSITIVE_INFINITY);
    return List.copyOf(edges);
  }

  /**
   * How far to the right the text of each column may go: cells keep as far from their right border
   * as from their left.
   *
   * @param end where all text on the page ends
   */
  List<Float> borders(float end) {
    var borders = new ArrayList<Float>();
    stripes.forEach(it -> borders.add(it[1] - PADDING));
    borders.add(end);
    return List.copyOf(borders);
  }

  /** Whether a line has text right of one. */
  boolean reachedBy(Line line) {
    return stripes.stream().anyMatch(it -> line.right() > it[1] - 1);
  }

  /** Whether nothing but a figure stands in the last column of a line. */
  boolean isInBox(Line line) {
    var figure = line.between(stripes.getLast()[1] - 1, Float.POSITIVE_INFINITY);
    return figure.isEmpty() || new Line(figure).text().chars().anyMatch(Character::isDigit);
  }

  /** Whether a line has text on both sides of one. */
  boolean part(Line line) {
    return stripes.stream().anyMatch(it -> line.left() < it[0] + 1 && line.right() > it[1] - 1);
  }
}
