package se.spegelkompass.retention;

import java.time.LocalDate;

/**
 * How long a municipality keeps what is gathered, counted from the day a round closed.
 *
 * @param answersMonths 1 to 120
 * @param commentsMonths 1 to 120
 * @param addressesDays 0 to 365
 */
public record Periods(int answersMonths, int commentsMonths, int addressesDays) {

  static final int MOST_MONTHS = 120;
  static final int MOST_DAYS = 365;

  /** What holds where a municipality has chosen nothing. */
  public static Periods usual() {
    return new Periods(24, 24, 30);
  }

  /** The day from which what belongs to a round that closed then is to be gone. */
  public LocalDate removedOn(RetainedKind kind, LocalDate closedOn) {
    return switch (kind) {
      case ANSWERS -> closedOn.plusMonths(answersMonths);
      case COMMENTS -> closedOn.plusMonths(commentsMonths);
      case ADDRESSES -> closedOn.plusDays(addressesDays);
    };
  }

  /** The last day of closing whose time has passed. */
  LocalDate closedOnOrBefore(RetainedKind kind, LocalDate today) {
    var day =
        switch (kind) {
          case ANSWERS -> today.minusMonths(answersMonths);
          case COMMENTS -> today.minusMonths(commentsMonths);
          case ADDRESSES -> today.minusDays(addressesDays);
        };
    // Months differ in length: a month after 31 January is 28 February, a month before it is not.
    while (!removedOn(kind, day.plusDays(1)).isAfter(today)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
