package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What there is to say about figures: those that cannot be, and those that differ. */
final class FigureRemarks {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private FigureRemarks() {}

  static List<Remark> of(Report report) {
    var remarks = new ArrayList<Remark>();
    for (var area : report.areas()) {
      area.rows().forEach(row -> row(area.number(), row, remarks));
      area(area, report.knownEdition().isEmpty(), remarks);
    }
    report.grandTotal().ifPresent(total -> total(total, report, remarks));
    return remarks;
  }

  private static void row(int area, ReportRow row, List<Remark> remarks) {
    var place = Place.ofRow(area, row.subQuestionId(), row.lines());
    if (row.achieved().isEmpty() || row.max().isEmpty()) {
      return;
    }
    var achieved = row.achieved().get();
    var max = row.max().get();
    if (achieved.compareTo(max) > 0) {
      remarks.add(new Remark.AchievedAboveMax(place, achieved, max));
    } else if (!PercentFit.fits(row.achieved(), row.max(), row.percent())) {
      remarks.add(new Remark.PercentDoesNotFit(place, achieved, max, row.percent().orElseThrow()));
    }
  }

  private static void area(ReportArea area, boolean unknown, List<Remark> remarks) {
    var box = area.box().map(Found::value);
    var total = area.tableTotal().map(Found::value);
    if (differ(List.of(box, total, area.sum()))) {
      remarks.add(
          new Remark.AreaFiguresDisagree(
              Place.ofArea(area.number(), where(area)), box, total, area.sum()));
    }
    var maxima = area.rows().stream().map(ReportRow::max).toList();
    var sum = Sums.of(maxima.stream());
    var complete = !maxima.isEmpty() && maxima.stream().allMatch(Optional::isPresent);
    if (unknown
        && area.number() != TableScanner.NO_AREA
        && complete
        && sum.compareTo(HUNDRED) != 0) {
      remarks.add(new Remark.MaximaNotHundred(Place.ofArea(area.number(), where(area)), sum));
    }
  }

  private static void total(Found<BigDecimal> printed, Report report, List<Remark> remarks) {
    var boxes = total(report, area -> area.box().map(Found::value));
    var tables = total(report, area -> area.tableTotal().map(Found::value));
    var rows = total(report, ReportArea::sum);
    if (differ(List.of(Optional.of(printed.value()), boxes, tables, rows))) {
      remarks.add(
          new Remark.TotalsDisagree(
              Place.ofReport(printed.lines()), printed.value(), boxes, tables, rows));
    }
  }

  /** The sum over the areas, if each of them has the figure. */
  private static Optional<BigDecimal> total(
      Report report, Function<ReportArea, Optional<BigDecimal>> figure) {
    var figures = report.areas().stream().map(figure).toList();
    return figures.stream().allMatch(Optional::isPresent)
        ? Optional.of(Sums.of(figures.stream()))
        : Optional.empty();
  }

  private static boolean differ(List<Optional<BigDecimal>> figures) {
    return figures.stream()
            .flatMap(Optional::stream)
            .map(BigDecimal::stripTrailingZeros)
            .distinct()
            .count()
        > 1;
  }

  private static List<Lines> where(ReportArea area) {
    var where = new ArrayList<Lines>();
    area.box().map(Found::lines).ifPresent(where::add);
    area.tableTotal()
        .map(Found::lines)
        .or(() -> area.rows().stream().map(ReportRow::lines).reduce((_, last) -> last))
        .ifPresent(where::add);
    return where;
  }
}
