package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that is drawn on a page.
 *
 * @param xs where its columns begin and end
 * @param ys where its rows begin and end
 */
record Grid(List<Float> xs, List<Float> ys, List<Rule> rules) {

  /** A cell is closed on a side if a line runs along most of it. */
  private static final float MOST = 0.6f;

  static Grid of(List<Rule> rules) {
    return new Grid(edges(rules, false), edges(rules, true), rules);
  }

  /** Where lines are, and where those across them end: many tables have no outer border. */
  private static List<Float> edges(List<Rule> rules, boolean across) {
    var ends =
        rules.stream()
            .filter(it -> it.across() != across)
            .flatMap(it -> Stream.of(it.from(), it.to()));
    var outer = ends.sorted().toList();
    var lines = rules.stream().filter(it -> it.across() == across).map(Rule::at);
    var all =
        outer.isEmpty()
            ? lines
            : Stream.concat(lines, Stream.of(outer.getFirst(), outer.getLast()));
    var edges = new ArrayList<Float>();
    for (var it : all.sorted().toList()) {
      if (edges.isEmpty() || it - edges.getLast() > Rule.NEAR) {
        edges.add(it);
      }
    }
    return List.copyOf(edges);
  }

  boolean isTable() {
    return columns() > 1 && rows() > 0;
  }

  int columns() {
    return xs.size() - 1;
  }

  int rows() {
    return ys.size() - 1;
  }

  float top() {
    return ys.getFirst();
  }

  boolean holds(Word word) {
    return word.middle() > xs.getFirst()
        && word.middle() < xs.getLast()
        && word.centre() > ys.getFirst()
        && word.centre() < ys.getLast();
  }

  /** The words of each cell; those of cells that are drawn as one stand in its first. */
  List<List<List<Word>>> cells(List<Word> words) {
    var cells = new ArrayList<List<List<Word>>>();
    for (var row = 0; row < rows(); row++) {
      cells.add(
          Stream.generate(() -> (List<Word>) new ArrayList<Word>()).limit(columns()).toList());
    }
    for (var word : words) {
      var row = last(ys, word.centre());
      var column = last(xs, word.middle());
      while (column > 0 && !isClosedLeft(row, column)) {
        column--;
      }
      while (row > 0 && !isClosedAbove(row, column)) {
        row--;
      }
      cells.get(row).get(column).add(word);
    }
    return cells;
  }

  private static int last(List<Float> edges, float place) {
    var at = 0;
    while (at + 2 < edges.size() && edges.get(at + 1) <= place) {
      at++;
    }
    return at;
  }

  private boolean isClosedLeft(int row, int column) {
    return isClosed(false, xs.get(column), ys.get(row), ys.get(row + 1));
  }

  private boolean isClosedAbove(int row, int column) {
    return isClosed(true, ys.get(row), xs.get(column), xs.get(column + 1));
  }

  private boolean isClosed(boolean across, float at, float from, float to) {
    var covered =
        rules.stream()
            .filter(it -> it.across() == across && Math.abs(it.at() - at) <= Rule.NEAR)
            .map(it -> it.covers(from, to))
            .max(Float::compare);
    return covered.orElse(0f) > (to - from) * MOST;
  }
}
