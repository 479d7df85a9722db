package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private static final Locale SV = Locale.of("sv");
  private static final Locale EN = Locale.of("en");

  @ParameterizedTest
  @CsvSource({
    "456, 456, 456",
    "6.2, '6,2', 6.2",
    "6.25, '6,3', 6.3",
    "6.04, 6, 6",
    "-3.15, '−3,2', −3.2",
    "-0.04, 0, 0",
    "0, 0, 0"
  })
  void pointsHaveAtMostOneDecimal(double value, String swedish, String english) {
    assertThat(Numbers.points(value, SV)).isEqualTo(swedish);
    assertThat(Numbers.points(value, EN)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"6.2, '+6,2'", "-5.8, '−5,8'", "0.04, 0", "-0.04, 0"})
  void aDifferenceShowsItsSign(double value, String shown) {
    assertThat(Numbers.signedPoints(value, SV)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0.61, 61", "0.285, 29", "0.005, 1", "0.004, 0", "1, 100", "0.145, 15"})
  void aShareIsRoundedHalfUp(double share, String number) {
    assertThat(Numbers.percent(share, SV)).isEqualTo(number + "\u00a0%");
    assertThat(Numbers.percent(share, EN)).isEqualTo(number + "%");
  }

  @ParameterizedTest
  @CsvSource({"0.31, +31", "-0.15, −15", "0.004, 0", "-0.125, −13"})
  void aGapIsInPercentagePoints(double difference, String shown) {
    assertThat(Numbers.signedPercentagePoints(difference, SV)).isEqualTo(shown);
  }

  @Test
  void thousandsAreSpaced() {
    assertThat(Numbers.whole(12345.5, SV)).isEqualTo("12\u00a0346");
    assertThat(Numbers.whole(12345.5, EN)).isEqualTo("12,346");
  }

  @Test
  void decimalsAreAsManyAsAskedFor() {
    assertThat(Numbers.decimal(0.5, 2, SV)).isEqualTo("0,50");
    assertThat(Numbers.decimal(-2.5, 0, EN)).isEqualTo("−3");
  }

  @Test
  void datesAreWords() {
    var date = LocalDate.of(2026, 11, 30);

    assertThat(Numbers.date(date, SV)).isEqualTo("30 november 2026");
    assertThat(Numbers.date(date, EN)).isEqualTo("30 November 2026");
    assertThat(Numbers.shortDate(date, SV)).isEqualTo("30 nov");
    assertThat(Numbers.shortDate(date, EN)).isEqualTo("30 Nov");
    assertThat(Numbers.shortDate(LocalDate.of(2026, 3, 1), SV)).isEqualTo("1 mar");
  }
}
