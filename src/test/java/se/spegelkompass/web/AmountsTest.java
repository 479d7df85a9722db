package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  private static final Amounts SV = new Amounts(Words.read(), Locale.of("sv"));
  private static final Amounts EN = new Amounts(Words.read(), Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "0.004, 0 procentenheter, 0 percentage points",
    "0.005, 1 procentenhet, 1 percentage point",
    "-0.0149, 1 procentenhet, 1 percentage point",
    "0.015, 2 procentenheter, 2 percentage points",
    "-0.21, 21 procentenheter, 21 percentage points"
  })
  void theNumberAsItIsShownDecidesTheForm(double difference, String swedish, String english) {
    assertThat(SV.percentagePoints(difference)).isEqualTo(swedish).endsWith(unit(SV, difference));
    assertThat(EN.percentagePoints(difference)).isEqualTo(english).endsWith(unit(EN, difference));
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, +1 procentenhet, +1 percentage point",
    "-0.01, −1 procentenhet, −1 percentage point",
    "0, 0 procentenheter, 0 percentage points",
    "0.11, +11 procentenheter, +11 percentage points"
  })
  void aSignMakesNoDifferenceToIt(double difference, String swedish, String english) {
    assertThat(SV.signedPercentagePoints(difference)).isEqualTo(swedish);
    assertThat(EN.signedPercentagePoints(difference)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 point",
    "+1, +1 point",
    "−1, −1 point",
    "1.5, 1.5 points",
    "0, 0 points",
    "41, 41 points"
  })
  void pointsAreAlikeInSwedishOnly(String shown, String english) {
    assertThat(EN.points(shown)).isEqualTo(english);
    assertThat(SV.points(shown)).isEqualTo(shown + " poäng");
  }

  private static String unit(Amounts amounts, double difference) {
    return " " + amounts.percentagePointsUnit(difference);
  }
}
