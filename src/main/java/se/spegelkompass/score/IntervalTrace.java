package se.spegelkompass.score;

import static se.spegelkompass.web.Sheet.computed;
import static se.spegelkompass.web.Sheet.given;

import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Precision;
import se.spegelkompass.web.Sheet;

/** From what groups contribute to a variance to an interval in points, step by step. */
record IntervalTrace(TraceWords trace, Sheet.Builder sheet) {

  /**
   * Where the contributions stand.
   *
   * @param variances the column of the contributions
   * @param squares the column of their terms under Satterthwaite's fraction
   */
  record Rows(String variances, String squares, int first, int last) {}

  /**
   * Writes the block.
   *
   * @param points the figure in points
   * @param value the cell of the figure in points
   * @param unit what turns a standard error in percent into points, such as {@code /100*B9};
   *     nothing where the contributions are in points
   * @param certain why there is no interval where the variance is 0
   */
  void write(Estimate points, Rows rows, String value, String unit, String certain) {
    var precision = points.precision().orElseThrow();
    var inUnit = unit.isEmpty() ? precision : precision.times(100 / points.max());
    sheet.begin();
    var variance =
        sheet.line(
            text("trace.whole-variance"),
            computed(Sheet.sum(rows.variances(), rows.first(), rows.last()), inUnit.variance()));
    var error =
        sheet.line(
            text("trace.standard-error"),
            computed("B" + variance + "^(1/2)", inUnit.standardError()));
    if (precision.variance() == 0) {
      sheet.line(certain);
    } else {
      interval(points, inUnit, rows, new Cells("B" + variance, "B" + error, value, unit));
    }
    sheet.end(
        text("trace.to-interval"),
        text("trace.to-interval.text"),
        trace.columns("trace.step", "trace.value"));
  }

  private record Cells(String variance, String error, String value, String unit) {}

  private void interval(Estimate points, Precision inUnit, Rows rows, Cells cells) {
    sheet.line(
        text("trace.df-sum"),
        computed(
            cells.variance() + "^2/(" + Sheet.sum(rows.squares(), rows.first(), rows.last()) + ")",
            inUnit.degreesOfFreedom()));
    var factor = sheet.line(text("trace.factor"), given(inUnit.factor()));
    var half = points.precision().orElseThrow().half();
    var width =
        sheet.line(
            text("trace.half"), computed("B" + factor + "*" + cells.error() + cells.unit(), half));
    sheet.line(text("trace.low"), computed(cells.value() + "-B" + width, points.value() - half));
    sheet.line(text("trace.high"), computed(cells.value() + "+B" + width, points.value() + half));
    var interval = points.interval().orElseThrow();
    if (interval.cutLow()) {
      sheet.line(text("trace.cut-low"), given(interval.low()));
    }
    if (interval.cutHigh()) {
      sheet.line(text("trace.cut-high"), given(interval.high()));
    }
  }

  private String text(String key) {
    return trace.text(key);
  }
}
