package se.spegelkompass.gap.report;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import se.spegelkompass.gap.SubQuestionGap;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.web.CsvFile;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Sheet.Entry;

/** The comparison for those who count: a row for each sub-question, in the edition's order. */
@Singleton
class TableFiles {

  private static final int DECIMALS = 6;

  private final ScoreWords scores;
  private final Messages messages;

  TableFiles(ScoreWords scores, Messages messages) {
    this.scores = scores;
    this.messages = messages;
  }

  /** Excel, with a sheet that explains the columns and one with the groups. */
  byte[] xlsx(Export export) {
    try (var book = new TableBook(export.locale(), messages)) {
      book.table(rows(export));
      book.columns();
      book.groups(export, scores);
      return book.bytes();
    }
  }

  /** For a Swedish spreadsheet: semicolons and decimal commas, whatever language the words have. */
  byte[] csv(Export export) {
    var header =
        Arrays.stream(Column.values()).map(it -> messages.get(export.locale(), it.key())).toList();
    return CsvFile.of(header, rows(export).stream().map(TableFiles::cells).toList());
  }

  private List<TableRow> rows(Export export) {
    return export.comparison().areas().stream()
        .flatMap(it ->
            export.comparison().subQuestions(it.area()).stream()
                .sorted(SubQuestionGap.AS_IN_THE_EDITION)
                .map(gap -> new TableRow(export, it.area(), gap, scores, messages)))
        .toList();
  }

  private static List<String> cells(TableRow row) {
    return Arrays.stream(Column.values()).map(it -> text(it, it.of(row))).toList();
  }

  private static String text(Column column, Entry entry) {
    return switch (entry) {
      case Entry.Words(var words) -> words;
      case Entry.Given(var value) ->
          number(column.format() == Format.PERCENT ? value * 100 : value);
      case Entry.Computed computed -> number(computed.value());
    };
  }

  private static String number(double value) {
    var exact = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
