package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.municipality.SwedishMunicipalities;
import se.spegelkompass.municipality.SwedishMunicipality;

/** Puts a report together from its parts: cover, prose and score tables. */
final class ReportAssembly {

  private static final Pattern COVER_END =
      Pattern.compile("(?iu)^(?:innehåll\\p{L}*|1\\.?\\s+vad är kommunkompassen.*)$");
  private static final int LONGEST_COVER = 60;

  /** A name set on several short lines is one name. */
  private static final int LONGEST_LOGO_LINE = 24;

  private final List<SourceLine> lines;
  private final List<SourceLine> before;
  private final TableScanner tables;
  private final RecognisedEdition edition;
  private final Optional<Edition> known;
  private final List<Edition> editions;
  private final List<ProseLine> proseLines;
  private final Typesetting typesetting;

  /**
   * The parts.
   *
   * @param tablesAt the index of the line where the score tables start
   */
  ReportAssembly(
      String text,
      List<SourceLine> lines,
      int tablesAt,
      TableScanner tables,
      RecognisedEdition edition,
      List<Edition> editions) {
    this.lines = lines;
    this.before = lines.subList(0, tablesAt);
    this.tables = tables;
    this.edition = edition;
    this.known =
        edition instanceof RecognisedEdition.Known(var it) ? Optional.of(it) : Optional.empty();
    this.editions = editions;
    var number = lines.get(tablesAt).number();
    this.proseLines =
        ProseText.lines(text).stream().filter(line -> line.number() < number).toList();
    this.typesetting = Typesetting.of(proseLines);
  }

  Report report() {
    var remarks = new ArrayList<Remark>();
    var cover = cover(before);
    var names = MunicipalityNames.in(cover, new RunningText(lines));
    var prose = new RunningText(before);
    var sentences = sentences();
    var months = Dates.evaluated(prose);
    var evaluatedOn = months.reversed().stream().findFirst();
    var boxes = new Boxes(before, editions);
    remarks.addAll(boxes.remarks());
    var areas = new AreaAssembly(tables.areas(), boxes.figures(), edition, remarks).areas();
    var totals = totals(prose, names, evaluatedOn);
    var parts = new ProseParts(proseLines, typesetting, known, editions);
    remarks.addAll(parts.remarks());
    known
        .flatMap(it -> EditionRemarks.of(parts.narratives(), it, editions))
        .ifPresent(remarks::add);
    var municipality = names.stream().findFirst();
    var code =
        municipality
            .flatMap(it -> SwedishMunicipalities.named(it.value()))
            .map(SwedishMunicipality::code);
    var report =
        new Report(
            municipality,
            code,
            Dates.cover(cover),
            evaluatedOn,
            Occasions.in(sentences),
            Evaluators.in(cover, sentences, code),
            edition,
            areas,
            totals.stream().findFirst(),
            parts.narratives(),
            parts.findings(),
            new GoodExamples(code, municipality.map(Found::value))
                .in(parts.narratives(), parts.findings()),
            References.in(
                sentences, parts.narratives(), new ReferenceTables(proseLines, editions).means()),
            List.of());
    remarks.addAll(FrontRemarks.of(report, names, months, totals));
    remarks.addAll(FigureRemarks.of(report));
    remarks.sort(Comparator.comparingInt(remark -> remark.place().order()));
    return report.with(remarks);
  }

  /** The running text without tables; where a line is a paragraph, none goes on in the next. */
  private RunningText sentences() {
    var text = new ArrayList<SourceLine>();
    for (var line : before) {
      var row = line.text().indexOf('\t') >= 0;
      text.add(row ? new SourceLine(line.number(), "") : line);
      if (!typesetting.printed() && line.text().length() > LONGEST_LOGO_LINE) {
        text.add(new SourceLine(line.number(), ""));
      }
    }
    return new RunningText(text);
  }

  private List<Found<BigDecimal>> totals(
      RunningText prose, List<Found<String>> names, Optional<Found<YearMonth>> evaluatedOn) {
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
