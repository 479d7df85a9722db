package se.spegelkompass.evaluation.report;

import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The date on the cover, as exact as it is printed: a day, a month or only a year.
 *
 * @param month 1..12, empty where only a year is printed
 * @param day 1..31, empty where no day is printed
 */
public record CoverDate(int year, OptionalInt month, OptionalInt day) {

  static CoverDate of(int year) {
    return new CoverDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  static CoverDate of(int year, int month) {
    return new CoverDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  static CoverDate of(int year, int month, int day) {
    return new CoverDate(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  /** The latest month it can mean. */
  public YearMonth latest() {
    return YearMonth.of(year, month.orElse(12));
  }

  /** The earliest month it can mean. */
  public YearMonth earliest() {
    return YearMonth.of(year, month.orElse(1));
  }

  /** As ISO 8601, no more exact than it is: {@code 2023-02-21}, {@code 2022-03} or {@code 2014}. */
  @Override
  public String toString() {
    var text = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
    month.ifPresent(it -> text.append(String.format(Locale.ROOT, "-%02d", it)));
    day.ifPresent(it -> text.append(String.format(Locale.ROOT, "-%02d", it)));
    return text.toString();
  }
}
