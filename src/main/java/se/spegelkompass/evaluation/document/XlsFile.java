package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads Excel workbooks from before 2007. */
final class XlsFile {

  private static final DataFormatter FORMATTER = formatter();

  private XlsFile() {}

  static DocumentText read(DirectoryNode root) throws IOException {
    var lines = new SheetLines();
    try (var book = new HSSFWorkbook(root, false)) {
      for (var i = 0; i < book.getNumberOfSheets(); i++) {
        if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          var sheet = book.getSheetAt(i);
          lines.sheet(sheet.getSheetName());
          for (var row = sheet.getFirstRowNum(); row <= sheet.getLastRowNum(); row++) {
            lines.row(cells(sheet.getRow(row)));
          }
        }
      }
    }
    return lines.document(DocumentKind.XLS);
  }

  private static List<String> cells(@Nullable Row row) {
    var cells = new ArrayList<String>();
    for (var i = 0; row != null && i < row.getLastCellNum(); i++) {
      cells.add(FORMATTER.formatCellValue(row.getCell(i)));
    }
    return cells;
  }

  /** A formula shows what it came to when the file was saved. */
  private static DataFormatter formatter() {
    var formatter = new DataFormatter(Locale.of("sv", "SE"));
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter;
  }
}
