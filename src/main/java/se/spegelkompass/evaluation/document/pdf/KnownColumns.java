package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where columns of text have been seen to begin: two short lines side by side may be such too. */
final class KnownColumns {

  private static final float SAME = 4;
  private static final int FEWEST_WORDS = 2;

  private final List<Float> lefts = new ArrayList<>();

  void add(List<List<Line>> columns) {
    columns.subList(1, columns.size()).forEach(it -> lefts.add(left(it)));
  }

  boolean isIn(List<List<Line>> columns) {
    return columns.size() > 1
        && columns.stream()
            .allMatch(it -> !it.isEmpty() && it.getFirst().words().size() >= FEWEST_WORDS)
        && columns.subList(1, columns.size()).stream().allMatch(it -> isKnown(left(it)));
  }

  private boolean isKnown(float left) {
    return lefts.stream().anyMatch(it -> Math.abs(it - left) < SAME);
  }

  private static float left(List<Line> column) {
    return (float) column.stream().mapToDouble(Line::left).min().orElse(0);
  }
}
