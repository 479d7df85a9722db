package se.spegelkompass.gap.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.AreaGap;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Sheet.Entry;

/** A workbook with the comparison, written sheet by sheet. Its cells are values, never formulas. */
final class TableBook implements AutoCloseable {

  private final Locale locale;
  private final Messages messages;
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Map<Format, CellStyle> styles = new EnumMap<>(Format.class);
  private final CellStyle head = book.createCellStyle();

  TableBook(Locale locale, Messages messages) {
    this.locale = locale;
    this.messages = messages;
    var bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    head.setWrapText(true);
    head.setVerticalAlignment(VerticalAlignment.BOTTOM);
    for (var format : Format.values()) {
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format.pattern()));
      styles.put(format, style);
    }
  }

  void table(List<TableRow> rows) {
    var columns = List.of(Column.values());
    var sheet =
        sheet(
            "report.sheet.table",
            columns.stream().map(Column::key).toList(),
            columns.stream().map(Column::format).toList());
    for (var row : rows) {
      write(sheet, columns.stream().map(it -> it.of(row)).toList());
    }
    // the sub-question's name stays when one looks to the right
    finish(sheet, columns.indexOf(Column.TITLE) + 1);
  }

  void columns() {
    var sheet =
        sheet(
            "report.sheet.columns",
            List.of("report.sheet.column", "report.sheet.what"),
            List.of(Format.LONG_WORDS, Format.SENTENCE));
    for (var column : Column.values()) {
      write(
          sheet,
          List.of(Column.words(text(column.key())), Column.words(text(column.key() + ".what"))));
    }
    finish(sheet, 1);
  }

  void groups(Export export, ScoreWords scores) {
    var sheet =
        sheet(
            "report.sheet.groups",
            List.of(
                "gap.group",
                Column.ID.key(),
                Column.TITLE.key(),
                "report.group.share",
                "gap.group.responses",
                "report.not-known",
                "report.group.note"),
            List.of(
                Format.LONG_WORDS,
                Format.WORDS,
                Format.LONG_WORDS,
                Format.PERCENT,
                Format.WHOLE,
                Format.PERCENT,
                Format.LONG_WORDS));
    for (var group : export.comparison().groups()) {
      var name = scores.name(export.pair().round(), group, locale);
      export.comparison().areas().stream()
          .map(AreaGap::area)
          .flatMap(area -> area.subQuestions().stream())
          .forEach(it -> write(sheet, group(name, group, it)));
    }
    finish(sheet, 1);
  }

  private List<Entry> group(String name, GroupScore group, SubQuestion subQuestion) {
    var cell = group.score().cell(subQuestion);
    var isShown = cell.share().isPresent();
    return List.of(
        Column.words(name),
        Column.words(subQuestion.id()),
        Column.words(subQuestion.title().in(locale)),
        Column.figure(cell.share()),
        isShown ? Column.figure(cell.responses()) : Column.words(""),
        // as on the pages, where a group is not there at all if its share is hidden
        Column.figure(isShown ? cell.notKnown() : OptionalDouble.empty()),
        Column.words(isShown ? "" : text("report.group.hidden")));
  }

  byte[] bytes() {
    try (var bytes = new ByteArrayOutputStream()) {
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private XSSFSheet sheet(String name, List<String> keys, List<Format> formats) {
    var sheet = book.createSheet(text(name));
    var row = sheet.createRow(0);
    for (int column = 0; column < keys.size(); column++) {
      var cell = row.createCell(column);
      cell.setCellValue(text(keys.get(column)));
      cell.setCellStyle(head);
      sheet.setColumnWidth(column, formats.get(column).width());
      sheet.setDefaultColumnStyle(column, styles.get(formats.get(column)));
    }
    return sheet;
  }

  private static void write(XSSFSheet sheet, List<Entry> entries) {
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int column = 0; column < entries.size(); column++) {
      write(row, column, sheet.getColumnStyle(column), entries.get(column));
    }
  }

  /** An empty cell is left out, so that filters find it empty. */
  private static void write(Row row, int column, CellStyle style, Entry entry) {
    switch (entry) {
      case Entry.Given(var value) -> row.createCell(column).setCellValue(value);
      case Entry.Computed computed -> row.createCell(column).setCellValue(computed.value());
      case Entry.Words(var text) -> {
        if (text.isEmpty()) {
          return;
        }
        row.createCell(column).setCellValue(text);
      }
    }
    row.getCell(column).setCellStyle(style);
  }

  private static void finish(XSSFSheet sheet, int columns) {
    var last = sheet.getRow(0).getLastCellNum() - 1;
    sheet.createFreezePane(columns, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, sheet.getLastRowNum()), 0, last));
  }

  private String text(String key) {
    return messages.get(locale, key);
  }

  @Override
  public void close() {
    try {
      book.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
