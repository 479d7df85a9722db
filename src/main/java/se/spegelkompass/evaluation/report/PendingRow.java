package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row that is being read: it grows until its figures are there. */
final class PendingRow {

  private final int area;
  private final String number;
  private final boolean total;
  private final List<String> pieces = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private Lines lines;

  private PendingRow(int area, String number, boolean total, SourceLine line) {
    this.area = area;
    this.number = number;
    this.total = total;
    this.lines = line.lines();
  }

  static PendingRow whole(int area, String number, Figures figures, SourceLine line) {
    var row = new PendingRow(area, number, false, line);
    row.figures(figures, line);
    return row;
  }

  static PendingRow started(int area, RowNumber number, SourceLine line) {
    var row = new PendingRow(area, number.number(), false, line);
    row.pieces.add(Figures.oneLine(number.rest()));
    return row;
  }

  /** The figures of a total, cell by cell. */
  static PendingRow total(int area, SourceLine line) {
    return new PendingRow(area, "", true, line);
  }

  void piece(SourceLine line) {
    if (awaitsFigures()) {
      pieces.add(Figures.oneLine(line.text()));
      lines = lines.and(line.lines());
    } else if (!total) {
      after.add(Figures.oneLine(line.text()));
    }
  }

  void figures(Figures figures, SourceLine line) {
    pieces.add(figures.text());
    cells.clear();
    cells.addAll(figures.cells());
    lines = lines.and(line.lines());
  }

  void cell(Figures figures, SourceLine line) {
    cells.addAll(figures.cells());
    lines = lines.and(line.lines());
  }

  boolean awaitsFigures() {
    return !total && cells.size() < 2;
  }

  boolean has(int count) {
    return cells.size() >= count;
  }

  boolean isLongerThan(int count) {
    return pieces.size() > count || after.size() > count;
  }

  boolean isTotal() {
    return total;
  }

  int area() {
    return area;
  }

  List<Cell> cells() {
    return List.copyOf(cells);
  }

  Lines lines() {
    return lines;
  }

  RawRow row(Columns columns) {
    var ending = Figures.of(RawRow.joined(pieces));
    if (cells.isEmpty() && !ending.cells().isEmpty()) {
      // A single figure at the end of the title can be the points or the maximum: it is neither.
      return row(List.of(ending.text()), ending.cells(), columns);
    }
    return row(pieces, cells, columns);
  }

  private RawRow row(List<String> title, List<Cell> figures, Columns columns) {
    var values = columns.values(figures);
    return new RawRow(area, number, title, after, values, printed(figures), lines);
  }

  private static String printed(List<Cell> cells) {
    return cells.stream()
        .map(cell -> cell.value().map(Object::toString).orElse("-") + (cell.percent() ? "%" : ""))
        .collect(Collectors.joining(" "));
  }
}
