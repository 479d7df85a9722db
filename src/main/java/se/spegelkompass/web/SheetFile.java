package se.spegelkompass.web;

import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet outside the page: as a file that a spreadsheet opens, and as text to paste into one. */
public final class SheetFile {

  /** Of an XLSX file. */
  public static final MediaType TYPE =
      MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final int LABEL_WIDTH = 48 * 256;
  private static final int WIDTH = 20 * 256;
  private static final String STARTS_A_FORMULA = "=+-@";

  private SheetFile() {}

  /**
   * An XLSX file whose formulas are alive.
   *
   * @param name the sheet's name, which a spreadsheet must accept
   * @throws IllegalArgumentException if it does not: longer than 31, or with any of {@code
   *     []:*?/\\}
   */
  public static byte[] xlsx(String name, Sheet sheet) {
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var page = book.createSheet(name);
      var bold = book.createCellStyle();
      var font = book.createFont();
      font.setBold(true);
      bold.setFont(font);
      var columns = 0;
      var number = 0;
      for (var row : rows(sheet)) {
        columns = Math.max(columns, row.entries().size());
        write(page.createRow(number++), row, bold);
      }
      page.setColumnWidth(0, LABEL_WIDTH);
      for (int column = 1; column < columns; column++) {
        page.setColumnWidth(column, WIDTH);
      }
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lines of cells apart by tabs, for the first cell of an empty sheet. Numbers have all their
   * digits and the language's decimal sign.
   */
  public static String tabs(Sheet sheet, Locale locale) {
    return rows(sheet).stream()
        .map(row ->
            row.entries().stream()
                .map(entry -> text(entry, locale))
                .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  /** A row of the sheet as it is written, its label first. */
  private record Written(List<Sheet.Entry> entries, boolean heading) {}

  private static List<Written> rows(Sheet sheet) {
    var rows = new ArrayList<Written>();
    rows.add(new Written(List.of(Sheet.words(sheet.title())), true));
    rows.add(new Written(List.of(), false));
    for (var block : sheet.blocks()) {
      rows.add(new Written(List.of(Sheet.words(block.heading())), true));
      rows.add(new Written(block.columns().stream().map(Sheet::words).toList(), true));
      for (var line : block.lines()) {
        var entries = new ArrayList<Sheet.Entry>();
        entries.add(Sheet.words(line.label()));
        entries.addAll(line.entries());
        rows.add(new Written(entries, false));
      }
      rows.add(new Written(List.of(), false));
    }
    return rows;
  }

  private static void write(Row row, Written written, CellStyle bold) {
    for (int column = 0; column < written.entries().size(); column++) {
      var cell = row.createCell(column);
      write(cell, written.entries().get(column));
      if (written.heading()) {
        cell.setCellStyle(bold);
      }
    }
  }

  private static void write(Cell cell, Sheet.Entry entry) {
    switch (entry) {
      case Sheet.Entry.Given(var value) -> cell.setCellValue(value);
      case Sheet.Entry.Words(var text) -> {
        // an empty text cannot be added to, an empty cell can
        if (!text.isEmpty()) {
          cell.setCellValue(text);
        }
      }
      case Sheet.Entry.Computed(var formula, var value) -> {
        cell.setCellFormula(formula);
        // so that a viewer which does not compute shows it too
        cell.setCellValue(value);
      }
    }
  }

  private static String text(Sheet.Entry entry, Locale locale) {
    return switch (entry) {
      case Sheet.Entry.Given(var value) -> number(value, locale);
      case Sheet.Entry.Computed(var formula, var _) -> "=" + formula;
      case Sheet.Entry.Words(var text) -> harmless(text);
    };
  }

  private static String number(double value, Locale locale) {
    var plain = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    return Language.of(locale) == Language.SV ? plain.replace('.', ',') : plain;
  }

  /**
   * A group's name is typed by somebody: it must not become a formula, or another cell. A
   * spreadsheet takes quotation marks off before it looks.
   */
  private static String harmless(String text) {
    var line = text.replaceAll("[\t\r\n\"]", " ").strip();
    return !line.isEmpty() && STARTS_A_FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
