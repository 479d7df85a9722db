package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What there is to say about the report as a whole: whose it is, of when, by which edition. */
final class FrontRemarks {

  /** A report comes within months; one dated years after its evaluation has one date wrong. */
  private static final int LATEST_REPORT_MONTHS = 24;

  private FrontRemarks() {}

  static List<Remark> of(
      Report report,
      List<Found<String>> names,
      List<Found<YearMonth>> months,
      List<Found<BigDecimal>> totals) {
    var remarks = new ArrayList<Remark>();
    municipality(names, remarks);
    dates(report, months, remarks);
    edition(report, remarks);
    var values = totals.stream().map(it -> it.value().stripTrailingZeros()).distinct().toList();
    if (values.size() > 1) {
      remarks.add(new Remark.SeveralTotals(Place.ofReport(lines(totals.stream())), values));
    }
    return remarks;
  }

  private static void municipality(List<Found<String>> names, List<Remark> remarks) {
    var different = names.stream().map(it -> it.value().toLowerCase(Locale.ROOT)).distinct();
    if (names.isEmpty()) {
      remarks.add(new Remark.MunicipalityMissing(Place.ofReport()));
    } else if (different.count() > 1) {
      remarks.add(
          new Remark.MunicipalitiesDisagree(
              Place.ofReport(lines(names.stream())),
              names.stream().map(Found::value).distinct().toList()));
    }
  }

  private static void dates(Report report, List<Found<YearMonth>> months, List<Remark> remarks) {
    if (report.evaluatedOn().isEmpty()) {
      remarks.add(new Remark.EvaluationMonthMissing(Place.ofReport()));
      return;
    }
    var evaluated = report.evaluatedOn().get();
    var values = months.stream().map(Found::value).distinct().toList();
    if (values.size() > 1) {
      remarks.add(new Remark.SeveralMonths(Place.ofReport(evaluated.lines()), values));
    }
    report
        .coverDate()
        .filter(cover -> !canBe(cover.value(), evaluated.value()))
        .ifPresent(cover ->
            remarks.add(
                new Remark.DatesDisagree(
                    Place.ofReport(cover.lines(), evaluated.lines()),
                    cover.value(),
                    evaluated.value())));
  }

  private static boolean canBe(CoverDate cover, YearMonth evaluatedOn) {
    return !cover.latest().isBefore(evaluatedOn)
        && !cover.earliest().isAfter(evaluatedOn.plusMonths(LATEST_REPORT_MONTHS));
  }

  private static void edition(Report report, List<Remark> remarks) {
    var table = report.rows().stream().map(ReportRow::lines).limit(1).toList();
    switch (report.edition()) {
      case RecognisedEdition.Known _ -> {
        // Nothing to say.
      }
      case RecognisedEdition.Unknown() ->
          remarks.add(new Remark.UnknownStructure(Place.ofReport(table), report.rows().size()));
    }
  }

  private static List<Lines> lines(Stream<? extends Found<?>> found) {
    return found.<Lines>map(Found::lines).toList();
  }
}
