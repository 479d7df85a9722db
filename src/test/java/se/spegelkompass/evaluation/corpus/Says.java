package se.spegelkompass.evaluation.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.Remark;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportArea;
import se.spegelkompass.evaluation.report.ReportRow;
import se.spegelkompass.framework.Edition;

/** A report that was read, in the words of the descriptions. */
record Says(Report report) {

  Map<String, String> points() {
    var points = new TreeMap<String, String>();
    report
        .rows()
        .forEach(row -> points.putIfAbsent(row.subQuestionId().orElse(row.number()), points(row)));
    return points;
  }

  private static String points(ReportRow row) {
    return row.achieved().map(Says::plain).orElse("-")
        + "/"
        + row.max().map(Says::plain).orElse("-")
        + row.percent().map(it -> " " + plain(it) + "%").orElse("");
  }

  Map<Integer, Integer> boxes() {
    return figures(ReportArea::box);
  }

  Map<Integer, Integer> totals() {
    return figures(ReportArea::tableTotal);
  }

  private Map<Integer, Integer> figures(Function<ReportArea, Optional<Found<BigDecimal>>> figure) {
    var figures = new TreeMap<Integer, Integer>();
    for (var area : report.areas()) {
      figure.apply(area).ifPresent(it -> figures.put(area.number(), it.value().intValueExact()));
    }
    return figures;
  }

  Optional<String> grandTotal() {
    return report.grandTotal().map(Found::value).map(Says::plain);
  }

  Optional<String> edition() {
    return report.knownEdition().map(Edition::id);
  }

  /** Whose it is, of when and by whom. */
  String front() {
    return String.join(
        "; ",
        report.municipality().map(Found::value).orElse("?"),
        report.coverDate().map(it -> it.value().toString()).orElse("?"),
        report.evaluatedOn().map(it -> it.value().toString()).orElse("?"),
        report.occasion().map(it -> it.value().toString()).orElse("?"),
        report.evaluators().stream().map(Found::value).toList().toString());
  }

  List<String> remarks() {
    return report.remarks().stream().map(Says::remark).toList();
  }

  private static String remark(Remark remark) {
    var place = remark.place();
    var about =
        place
            .subQuestionId()
            .map(it -> " " + it)
            .orElse(place.area().isPresent() ? " " + place.area().getAsInt() : "");
    return remark.getClass().getSimpleName() + about;
  }

  List<InventedReport.Section> sections() {
    return report.narratives().stream()
        .map(it ->
            new InventedReport.Section(
                it.area(),
                it.heading(),
                it.subQuestionId(),
                it.paragraphs().stream().map(Found::value).toList()))
        .toList();
  }

  Map<Integer, List<String>> findings(FindingKind kind) {
    var findings = new TreeMap<Integer, List<String>>();
    for (var area : report.areas()) {
      findings.put(
          area.number(),
          report.findings(area.number(), kind).stream().map(it -> it.text().value()).toList());
    }
    return findings;
  }

  TreeSet<String> examples() {
    var examples = new TreeSet<String>();
    report
        .examples()
        .forEach(it -> examples.add(it.subQuestionId().orElse("?") + " " + it.municipality()));
    return examples;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
