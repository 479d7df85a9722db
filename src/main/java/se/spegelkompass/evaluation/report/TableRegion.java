package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The part of the document that holds the score tables: from their first header to the end.
 *
 * @param first the index of its first line
 * @param headers the headers, by the index of their first line
 * @param oneCellPerLine whether every cell stands on a line of its own
 */
record TableRegion(int first, Map<Integer, TableHeader> headers, boolean oneCellPerLine) {

  private static final int ROWS_IN_A_TABLE = 3;
  private static final int NEAR = 12;

  /** Where the tables are; empty where there are none. */
  static Optional<TableRegion> of(List<SourceLine> lines) {
    var headers = new TreeMap<Integer, TableHeader>();
    for (var i = 0; i < lines.size(); i++) {
      var header = TableHeader.at(i, lines);
      if (header.isPresent()) {
        headers.put(header.get().first(), header.get());
        i = header.get().last();
      }
    }
    // A table over all areas can stand in the summary; the score tables have numbered rows.
    var first =
        headers.keySet().stream()
            .filter(header -> hasRows(header, lines))
            .findFirst()
            .or(() -> headers.keySet().stream().findFirst())
            .or(() -> withoutHeaders(lines));
    return first.map(
        start -> new TableRegion(start, headers.tailMap(start), isOneCellPerLine(start, lines)));
  }

  private static boolean hasRows(int header, List<SourceLine> lines) {
    return lines.subList(header, Math.min(lines.size(), header + NEAR)).stream()
        .anyMatch(line -> RowNumber.of(line.text()).isPresent());
  }

  /** Rows of one area, close together, are a table even if its header is lost. */
  private static Optional<Integer> withoutHeaders(List<SourceLine> lines) {
    for (var i = 0; i < lines.size(); i++) {
      var start = RowNumber.of(lines.get(i).text());
      if (start.isPresent() && rowsOf(start.get().area(), i, lines) >= ROWS_IN_A_TABLE) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static long rowsOf(int area, int start, List<SourceLine> lines) {
    return lines.subList(start, Math.min(lines.size(), start + NEAR)).stream()
        .flatMap(line -> RowNumber.of(line.text()).stream())
        .filter(row -> row.area() == area && Figures.of(row.rest()).cells().size() > 1)
        .count();
  }

  private static boolean isOneCellPerLine(int start, List<SourceLine> lines) {
    var together = 0;
    var alone = 0;
    for (var line : lines.subList(start, lines.size())) {
      var figures = Figures.of(line.text());
      together += figures.cells().size() > 1 ? 1 : 0;
      alone += figures.areAll() && figures.cells().size() == 1 ? 1 : 0;
    }
    return alone > 2 * together;
  }
}
