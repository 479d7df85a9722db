package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One area of the report, with its three figures. Evaluators set them by hand and they can differ:
 * {@link #box}, {@link #tableTotal} and {@link #sum}.
 *
 * @param number as the report numbers it
 * @param title as its score table prints it, empty text where it prints none
 * @param box the points in the box under the area's heading
 * @param tableTotal the points in the last row of its score table
 * @param rows its rows, in the report's order
 */
public record ReportArea(
    int number,
    String title,
    Optional<Found<BigDecimal>> box,
    Optional<Found<BigDecimal>> tableTotal,
    List<ReportRow> rows) {

  /** Keeps its own list. */
  public ReportArea {
    rows = List.copyOf(rows);
  }

  /** The sum of the rows' points; empty without rows, or if a row has no points. */
  public Optional<BigDecimal> sum() {
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.achieved().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(Sums.of(rows.stream().map(ReportRow::achieved)));
  }
}
