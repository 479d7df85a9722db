package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a table of a grid and the words in it. */
final class DrawnTable {

  private DrawnTable() {}

  static Block.Table of(Grid grid, List<Word> words) {
    var cells =
        grid.cells(words).stream()
            .map(row -> row.stream().map(Rows::lines).toList())
            .filter(row -> row.stream().anyMatch(it -> !it.isEmpty()))
            .toList();
    var kept =
        IntStream.range(0, grid.columns())
            .filter(column -> cells.stream().anyMatch(row -> !row.get(column).isEmpty()))
            .boxed()
            .toList();
    var edges = new ArrayList<>(kept.stream().map(grid.xs()::get).toList());
    edges.add(grid.xs().getLast());
    var ends = kept.stream().map(it -> grid.xs().get(it + 1)).toList();
    var table = cells.stream().map(row -> kept.stream().map(row::get).toList()).toList();
    return of(grid.top(), List.copyOf(edges), ends, table);
  }

  private static Block.Table of(
      float top, List<Float> edges, List<Float> ends, List<List<List<Line>>> table) {
    var figures = Figures.columns(table, edges.size() - 1);
    if (figures.isEmpty() || isProse(table)) {
      var rows = table.stream().map(row -> prose(row, edges, ends)).toList();
      return new Block.Table(top, edges, rows, true);
    }
    var rows = new ArrayList<List<Cell>>();
    table.forEach(row -> rows.addAll(split(row, figures, edges)));
    return new Block.Table(top, edges, List.copyOf(rows), false);
  }

  /** Text keeps as far from the right border as from the left. */
  private static List<Cell> prose(List<List<Line>> row, List<Float> edges, List<Float> ends) {
    var cells = new ArrayList<Cell>();
    for (var i = 0; i < row.size(); i++) {
      var lines = row.get(i);
      var left = (float) lines.stream().mapToDouble(Line::left).min().orElse(edges.get(i));
      cells.add(Cell.prose(lines, ends.get(i) - (left - edges.get(i))));
    }
    return cells;
  }

  /** The box with the headings of a chapter has a list in one cell and a figure beside it. */
  private static boolean isProse(List<List<List<Line>>> table) {
    return table.getFirst().stream().flatMap(List::stream).allMatch(Heads::isProse)
        || table.stream()
            .flatMap(List::stream)
            .anyMatch(cell -> cell.stream().filter(Line::isItem).count() > 1);
  }

  /** Rows that have no line between them stand in one cell of the grid. */
  private static List<List<Cell>> split(
      List<List<Line>> row, List<Integer> figures, List<Float> edges) {
    var most = figures.stream().mapToInt(it -> row.get(it).size()).max().orElse(0);
    if (most < 2) {
      return List.of(row.stream().map(Cell::whole).toList());
    }
    var lines =
        Rows.lines(row.stream().flatMap(List::stream).flatMap(it -> it.words().stream()).toList());
    return new Figures(edges, figures, List.of()).rows(lines).rows();
  }
}
