package se.spegelkompass.evaluation.document.pdf;

import java.util.List;
import java.util.stream.IntStream;

/** Lines below each other with the same white stripes down between their parts. */
record Run(List<Line> lines, Gutters gutters) {

  /** Further apart than this many lines, things do not belong together. */
  private static final float APART = 4;

  private static final float NEAR = 1.7f;

  private static final int MANY_WORDS = 4;
  private static final float FULL = 0.8f;

  /** Between the items of a list that is known to be in a table. */
  private static final float NEAR_IN_TABLE = 2.6f;

  /** The longest run that begins with the first of the lines; none if it has no stripes. */
  static Run from(List<Line> lines) {
    var gutters = Gutters.of(lines.getFirst());
    var box = Heads.isBox(lines.getFirst());
    var end = 1;
    while (end < lines.size() && !gutters.isEmpty() && !isApart(lines, end)) {
      var next = gutters.past(lines.get(end));
      if (next.isEmpty() || (box && !next.isInBox(lines.get(end)))) {
        break;
      }
      gutters = next;
      end++;
    }
    return new Run(List.copyOf(lines.subList(0, trimmed(lines, end, gutters))), gutters);
  }

  /** Ordinary text may follow without touching the stripes: it is near, or it is not in it. */
  private static int trimmed(List<Line> lines, int end, Gutters gutters) {
    var last = end - 1;
    while (last > 0 && !gutters.reachedBy(lines.get(last))) {
      last--;
    }
    var near = Heads.isProse(lines.getFirst()) ? NEAR_IN_TABLE : NEAR;
    last = Heads.isProse(lines.getFirst()) ? last : longer(lines, last, end, gutters);
    while (last + 1 < end && isNear(lines, last + 1, near)) {
      last++;
    }
    return last + 1;
  }

  /** The first of two columns of prose can be longer than the second, with headings between. */
  private static int longer(List<Line> lines, int last, int end, Gutters gutters) {
    var longest = last;
    for (var i = last + 1; i < end && lines.get(i).size() <= lines.get(0).size() * 1.1f; i++) {
      var line = lines.get(i);
      var width = gutters.stripes().getFirst()[0] - line.left();
      if (!line.isBold()
          && line.words().size() >= MANY_WORDS
          && line.right() - line.left() > width * FULL) {
        longest = i;
      }
    }
    return longest;
  }

  private static boolean isApart(List<Line> lines, int at) {
    return distance(lines, at) > lines.get(at).size() * APART
        || lines.get(at).size() > lines.get(at - 1).size() * 1.3f;
  }

  private static boolean isNear(List<Line> lines, int at, float near) {
    return distance(lines, at) < lines.get(at).size() * near
        && lines.get(at).size() < lines.get(at - 1).size() * 1.1f
        && (lines.get(at - 1).isBold() || !lines.get(at).isBold());
  }

  private static float distance(List<Line> lines, int at) {
    return lines.get(at).y() - lines.get(at - 1).y();
  }

  /** Whether it is more than one line with a wide gap. */
  boolean isAny() {
    return !gutters.isEmpty() && lines.size() > 1;
  }

  List<Float> edges() {
    return gutters.edges();
  }

  int columns() {
    return gutters.stripes().size() + 1;
  }

  /** The parts of its lines, column by column. */
  List<List<Line>> byColumn() {
    return IntStream.range(0, columns()).mapToObj(this::column).toList();
  }

  private List<Line> column(int column) {
    var edges = edges();
    return lines.stream()
        .map(it -> it.between(edges.get(column), edges.get(column + 1)))
        .filter(it -> !it.isEmpty())
        .map(Line::new)
        .toList();
  }

  float top() {
    return lines.getFirst().y() - lines.getFirst().size();
  }
}
