package se.spegelkompass.gap.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.spegelkompass.Person;

/** A comparison's workbook, read back. */
final class Sheets {

  private Sheets() {}

  static XSSFWorkbook workbook(Person coordinator, String comparison) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(coordinator.visit(comparison + "/tabell.xlsx").content()));
  }

  /** All but the heading. */
  static List<Row> rows(XSSFSheet sheet) {
    var rows = new ArrayList<Row>();
    sheet.forEach(rows::add);
    return rows.subList(1, rows.size());
  }

  /** Its words; nothing for a cell that holds none. */
  static List<String> strings(Row row) {
    var strings = new ArrayList<String>();
    row.forEach(
        it -> strings.add(it.getCellType() == CellType.STRING ? it.getStringCellValue() : ""));
    return strings;
  }
}
