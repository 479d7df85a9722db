package se.spegelkompass.score.estimate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;

/**
 * What R has computed of one figure, or of one minus another.
 *
 * @param of whose figure it is, and which
 * @param status what there is of it
 */
record Expected(
    Key of,
    Status status,
    OptionalDouble estimate,
    OptionalDouble standardError,
    OptionalDouble degreesOfFreedom,
    OptionalDouble low,
    OptionalDouble high) {

  /**
   * @param group empty for all groups together
   * @param minusDesign the other round of a difference between rounds, or empty
   * @param minusGroup the other group of a difference between groups, or empty
   */
  record Key(String design, String group, String minusDesign, String minusGroup, String figure) {}

  /** What there is of a figure. */
  enum Status {
    /** Nothing: there is no cell of one of its sub-questions. */
    NONE,
    /** The figure alone: R refuses a stratum of a single respondent. */
    NO_VARIANCE,
    /** The variance is 0. */
    CERTAIN,
    /** Everything. */
    INTERVAL;

    static Status of(Optional<Estimate> ours) {
      if (ours.isEmpty()) {
        return NONE;
      }
      if (ours.get().precision().isEmpty()) {
        return NO_VARIANCE;
      }
      return ours.get().isCertain() ? CERTAIN : INTERVAL;
    }
  }

  static List<Expected> all() {
    return RFiles.rows("expected.csv").map(Expected::of).toList();
  }

  private static Expected of(CSVRecord row) {
    return new Expected(
        new Key(
            row.get("design"),
            row.get("group"),
            row.get("minus_design"),
            row.get("minus_group"),
            row.get("figure")),
        Status.valueOf(row.get("status").replace(' ', '_').toUpperCase(Locale.ROOT)),
        number(row, "estimate"),
        number(row, "se"),
        number(row, "df"),
        number(row, "low"),
        number(row, "high"));
  }

  private static OptionalDouble number(CSVRecord row, String column) {
    var text = row.get(column);
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }
}
