package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of a score table.
 *
 * @param number as printed, for example {@code 1.3}; empty text where the row has none
 * @param title as printed, on one line
 * @param achieved the points printed; empty where none can be read or the row says "not judged"
 * @param max the maximum printed, empty where none can be read
 * @param percent the percent printed, 0..100, empty where there is none
 * @param subQuestionId the sub-question of the edition that the row is about; empty where the
 *     edition is not known or has no such sub-question
 * @param lines where it stands
 */
public record ReportRow(
    String number,
    String title,
    Optional<BigDecimal> achieved,
    Optional<BigDecimal> max,
    Optional<BigDecimal> percent,
    Optional<String> subQuestionId,
    Lines lines) {

  /**
   * Where the points lay before they were rounded: what fits the points as well as the percent.
   * Empty without points or maximum, and where nothing fits both.
   */
  public Optional<Interval> unrounded() {
    return PercentFit.unrounded(achieved, max, percent);
  }
}
