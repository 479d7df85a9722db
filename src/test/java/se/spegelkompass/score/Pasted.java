package se.spegelkompass.score;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import se.spegelkompass.web.Sheet;
import se.spegelkompass.web.SheetFile;

/** Calculations as a spreadsheet computes them, and as their pages say. */
final class Pasted {

  private static final Locale SV = Locale.of("sv");

  private Pasted() {}

  static Map<String, Double> expected(Sheet sheet) {
    var numbers = new HashMap<String, Double>();
    var row = 4;
    for (var block : sheet.blocks()) {
      for (var line : block.lines()) {
        row++;
        for (int i = 0; i < line.entries().size(); i++) {
          var cell = Sheet.column(i + 1) + row;
          switch (line.entries().get(i)) {
            case Sheet.Entry.Given(var value) -> numbers.put(cell, value);
            case Sheet.Entry.Computed(var _, var value) -> numbers.put(cell, value);
            case Sheet.Entry.Words _ -> {}
          }
        }
      }
      row += 3;
    }
    return numbers;
  }

  static Map<String, Double> numbers(Workbook book) {
    var numbers = new HashMap<String, Double>();
    for (var row : book.getSheetAt(0)) {
      for (var cell : row) {
        if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
          numbers.put(cell.getAddress().toString(), cell.getNumericCellValue());
        }
      }
    }
    return numbers;
  }

  /** As a Swedish spreadsheet takes what is pasted into its first cell. */
  static Workbook of(Trace trace) {
    var book = new HSSFWorkbook();
    var sheet = book.createSheet();
    var lines = SheetFile.tabs(trace.sheet(), SV).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      var row = sheet.createRow(i);
      var cells = lines[i].split("\t", -1);
      for (int j = 0; j < cells.length; j++) {
        if (cells[j].startsWith("=")) {
          row.createCell(j).setCellFormula(cells[j].substring(1));
        } else if (cells[j].matches("-?\\d+(,\\d+)?")) {
          row.createCell(j).setCellValue(Double.parseDouble(cells[j].replace(',', '.')));
        } else if (!cells[j].isEmpty()) {
          row.createCell(j).setCellValue(cells[j]);
        }
      }
    }
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return book;
  }

  /** The computed number on the line of that name, which has no other. */
  static Optional<Double> value(Trace trace, String label) throws IOException {
    try (var book = of(trace)) {
      for (var row : book.getSheetAt(0)) {
        var first = row.getCell(0);
        // a group's own figures stand side by side on such a line too
        if (first != null
            && row.getLastCellNum() == 2
            && first.getStringCellValue().equals(label)) {
          return Optional.of(row.getCell(1).getNumericCellValue());
        }
      }
      return Optional.empty();
    }
  }
}
