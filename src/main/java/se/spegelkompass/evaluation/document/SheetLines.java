package se.spegelkompass.evaluation.document;

import java.util.List;

/** The sheets of a workbook, one after the other. */
final class SheetLines {

  private static final int MOST_COLUMNS = 256;
  private static final int MOST_ROWS = 100_000;

  private final Lines lines = new Lines();
  private int rows;

  void sheet(String name) {
    lines.gap();
    lines.add("# " + Lines.cell(name));
  }

  /** A row as shown; empty cells at its end are none. */
  void row(List<String> cells) {
    rows++;
    if (rows > MOST_ROWS) {
      throw new Refused(Refusal.TOO_DEMANDING);
    }
    var last = Math.min(cells.size(), MOST_COLUMNS);
    while (last > 0 && cells.get(last - 1).isBlank()) {
      last--;
    }
    if (last == 0) {
      lines.gap();
    } else {
      lines.row(cells.subList(0, last));
    }
  }

  DocumentText document(DocumentKind kind) {
    return new DocumentText(kind, lines.text());
  }
}
