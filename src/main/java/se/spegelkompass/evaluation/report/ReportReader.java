package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.framework.Edition;

/**
 * Reads the text of an official report. Takes text in any layout that reports are known to have,
 * refuses nothing and never fails on it: what is no report becomes {@link NotAReport}, what cannot
 * be read is left empty, and what disagrees becomes a {@link Remark}.
 */
public final class ReportReader {

  /** Fifty times what a report has. */
  private static final int MOST_LINES = 100_000;

  private ReportReader() {}

  /**
   * Reads a report and recognises its edition.
   *
   * @param text the whole document as text
   * @param editions the editions there are; may be empty, then none is recognised with its titles
   */
  public static Reading read(String text, List<Edition> editions) {
    return read(text, editions, Optional.empty());
  }

  /** Gets ready to read fast: takes some seconds, and nothing comes of it. */
  public static void prepare(List<Edition> editions) {
    WarmUp.run(editions);
  }

  /**
   * Reads a report as if it followed the edition that a person has chosen. Rows that the edition
   * has not become remarks.
   */
  public static Reading readAs(String text, Edition chosen) {
    return read(text, List.of(chosen), Optional.of(new RecognisedEdition.Known(chosen)));
  }

  private static Reading read(
      String text, List<Edition> editions, Optional<RecognisedEdition> chosen) {
    if (text.isBlank() || text.replace("\uFEFF", "").isBlank()) {
      return new NotAReport(NotAReport.Cause.EMPTY);
    }
    if (!SourceText.isText(text)) {
      return new NotAReport(NotAReport.Cause.NOT_TEXT);
    }
    var lines = SourceText.lines(text);
    if (lines.size() > MOST_LINES) {
      return nothing(text);
    }
    var region = TableRegion.of(lines);
    if (region.isEmpty()) {
      return nothing(text);
    }
    var tables = new TableScanner(lines, region.get());
    var rows = tables.areas().stream().flatMap(area -> area.rows.stream()).toList();
    if (rows.size() > TableScanner.MOST_ROWS
        || rows.stream().allMatch(row -> row.values().achieved().isEmpty())) {
      return nothing(text);
    }
    var edition = chosen.orElseGet(() -> Structure.recognise(rows, editions));
    return new ReportAssembly(text, lines, region.get().first(), tables, edition, editions)
        .report();
  }

  private static NotAReport nothing(String text) {
    return new NotAReport(
        text.toLowerCase(Locale.ROOT).contains("kommunkompass")
            ? NotAReport.Cause.NO_SCORE_TABLES
            : NotAReport.Cause.NOTHING_FAMILIAR);
  }
}
