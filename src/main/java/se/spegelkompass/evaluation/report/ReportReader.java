package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.spegelkompass.framework.Edition;

/**
 * Reads the text of an official report. Takes text in any layout that reports are known to have,
 * refuses nothing and never fails on it: what is no report becomes {@link NotAReport}, what cannot
 * be read is left empty, and what disagrees becomes a {@link Remark}.
 */
public final class ReportReader {

  private static final Pattern COVER_END =
      Pattern.compile("(?iu)^(?:innehåll\\p{L}*|1\\.?\\s+vad är kommunkompassen.*)$");
  private static final int LONGEST_COVER = 60;

  /** Several times what any edition has; a document with more is something else. */
  private static final int MOST_ROWS = 300;

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
    var region = TableRegion.of(lines);
    if (region.isEmpty()) {
      return nothing(text);
    }
    var tables = new TableScanner(lines, region.get());
    var rows = tables.areas().stream().flatMap(area -> area.rows.stream()).toList();
    if (rows.size() > MOST_ROWS
        || rows.stream().allMatch(row -> row.values().achieved().isEmpty())) {
      return nothing(text);
    }
    var edition = chosen.orElseGet(() -> Structure.recognise(rows, editions));
    var before = lines.subList(0, region.get().first());
    return assembled(lines, before, tables, edition, editions);
  }

  private static NotAReport nothing(String text) {
    return new NotAReport(
        text.toLowerCase(Locale.ROOT).contains("kommunkompass")
            ? NotAReport.Cause.NO_SCORE_TABLES
            : NotAReport.Cause.NOTHING_FAMILIAR);
  }

  private static Report assembled(
      List<SourceLine> lines,
      List<SourceLine> before,
      TableScanner tables,
      RecognisedEdition edition,
      List<Edition> editions) {
    var remarks = new ArrayList<Remark>();
    var cover = cover(before);
    var names = MunicipalityNames.in(cover, new RunningText(lines));
    var prose = new RunningText(before);
    var coverDate = Dates.cover(cover);
    var months = Dates.evaluated(prose);
    var evaluatedOn = months.reversed().stream().findFirst();
    var boxes = new Boxes(before, editions);
    remarks.addAll(boxes.remarks());
    var areas = new AreaAssembly(tables.areas(), boxes.figures(), edition, remarks).areas();
    var totals = totals(tables, prose, names, evaluatedOn);
    var report =
        new Report(
            names.stream().findFirst(),
            coverDate,
            evaluatedOn,
            edition,
            areas,
            totals.stream().findFirst(),
            List.of());
    remarks.addAll(FrontRemarks.of(report, names, months, totals));
    remarks.addAll(FigureRemarks.of(report));
    remarks.sort(Comparator.comparingInt(remark -> remark.place().order()));
    return new Report(
        report.municipality(),
        coverDate,
        evaluatedOn,
        edition,
        areas,
        report.grandTotal(),
        remarks);
  }

  private static List<Found<BigDecimal>> totals(
      TableScanner tables,
      RunningText prose,
      List<Found<String>> names,
      Optional<Found<YearMonth>> evaluatedOn) {
    var totals = new ArrayList<Found<BigDecimal>>();
    tables
        .grandTotal()
        .flatMap(row -> row.value().achieved().map(it -> new Found<>(it, row.lines())))
        .ifPresent(totals::add);
    totals.addAll(
        GrandTotals.in(
            prose, names.stream().findFirst().map(Found::value), evaluatedOn.map(Found::value)));
    return totals;
  }

  private static List<SourceLine> cover(List<SourceLine> before) {
    var cover = new ArrayList<SourceLine>();
    for (var line : before) {
      if (cover.size() >= LONGEST_COVER || COVER_END.matcher(line.text()).matches()) {
        break;
      }
      cover.add(line);
    }
    return cover;
  }
}
