package se.spegelkompass.evaluation.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Puts the cells that a sheet has into rows, with the empty ones between them. */
final class XlsxRows implements SheetContentsHandler {

  private static final int MOST_COLUMNS = 256;

  private final SheetLines lines;
  private final List<String> cells = new ArrayList<>();
  private int last = -1;

  XlsxRows(SheetLines lines) {
    this.lines = lines;
  }

  @Override
  public void startRow(int number) {
    if (number > last + 1) {
      lines.row(List.of());
    }
    last = number;
    cells.clear();
  }

  @Override
  public void endRow(int number) {
    lines.row(cells);
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
    var column = reference == null ? cells.size() : new CellReference(reference).getCol();
    while (cells.size() < Math.min(column, MOST_COLUMNS)) {
      cells.add("");
    }
    if (cells.size() == column) {
      cells.add(shown == null ? "" : shown);
    }
  }
}
