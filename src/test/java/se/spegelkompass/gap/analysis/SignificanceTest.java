package se.spegelkompass.gap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Precision;

/** A gap is as surprising as R says, and as the interval on the page lets one expect. */
class SignificanceTest {

  @Test
  void pIsThatOfRToItsLastDigitsAlsoWhenItIsSmall() {
    var gaps = FromR.rows("gaps");

    assertThat(gaps).hasSameSizeAs(FromR.measures("gap").keySet()).hasSizeGreaterThan(40);
    for (var gap : gaps) {
      var max = FromR.number(gap, "max");
      var self = share(FromR.number(gap, "self"), FromR.number(gap, "se"), FromR.number(gap, "df"));
      var p = FromR.expected("gap", gap.get("case"), "p").orElseThrow();
      assertThat(Significance.pValue(self, FromR.number(gap, "points") / max, 0.5 / max))
          .as(gap.get("case"))
          .hasValueCloseTo(p, within(p * 1e-9));
    }
  }

  @Test
  void pIsBelowFivePercentExactlyWhereTheRangeIsOutsideTheInterval() {
    var random = new Random(1908);
    var outside = 0;
    for (var i = 0; i < 20_000; i++) {
      var self = share(random.nextDouble(), 0.001 + 0.2 * random.nextDouble(), df(random));
      var max = 5 + random.nextInt(36);
      var official = random.nextInt(max + 1) / (double) max;

      var p = Significance.pValue(self, official, 0.5 / max).orElseThrow();

      assertThat(p).isBetween(0.0, 1.0);
      assertThat(p < 0.05).isEqualTo(isOutside(self, official, 0.5 / max));
      outside += p < 0.05 ? 1 : 0;
    }
    assertThat(outside).isBetween(5_000, 15_000);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 1", "0.475, 1", "0.525, 1", "0.53, 0", "0.47, 0"})
  void withoutVarianceAnyDistanceIsCertain(double self, double expected) {
    assertThat(Significance.pValue(certain(self), 10 / 20.0, 0.5 / 20)).hasValue(expected);
  }

  @Test
  void theLastDigitsAreNoDistance() {
    for (var max = 5; max <= 40; max++) {
      for (var points = 1; points < max; points++) {
        assertThat(
                Significance.pValue(
                    certain((points + 0.5) / max), points / (double) max, 0.5 / max))
            .hasValue(1);
        assertThat(
                Significance.pValue(
                    certain((points - 0.5) / max), points / (double) max, 0.5 / max))
            .hasValue(1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0, 0"})
  void theRangeEndsWherePointsEnd(double official, double self) {
    assertThat(Significance.pValue(share(self, 0.001, 9), official, 0.05)).hasValue(1);
    assertThat(Significance.pValue(share(self, 0.001, 9), official, 0)).hasValue(1);
  }

  @Test
  void withoutPrecisionThereIsNoP() {
    var self = new Estimate(0.9, 0, 1, Optional.empty());

    assertThat(Significance.pValue(self, 0.1, 0.05)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 1, 1.1, 0",
    "0.5, 1, -0.1, 0",
    "0.5, 1, NaN, 0",
    "0.5, 1, 0.5, -0.1",
    "0.5, 1, 0.5, NaN",
    "1.5, 1, 0.5, 0",
    "NaN, 1, 0.5, 0",
    "0.5, 20, 0.5, 0"
  })
  void whatIsNoShareIsRefused(double self, double max, double official, double rounding) {
    var estimate = new Estimate(self, 0, max, Optional.empty());

    assertThatThrownBy(() -> Significance.pValue(estimate, official, rounding))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Estimate share(double value, double standardError, double degreesOfFreedom) {
    var precision = new Precision(standardError * standardError, degreesOfFreedom);
    return new Estimate(value, 0, 1, Optional.of(precision));
  }

  private static Estimate certain(double value) {
    return new Estimate(value, 0, 1, Optional.of(new Precision(0, 0)));
  }

  private static double df(Random random) {
    return 1 + Math.pow(10, 3 * random.nextDouble());
  }

  private static boolean isOutside(Estimate self, double official, double rounding) {
    var half = self.precision().orElseThrow().half();
    return Math.min(1, official + rounding) < self.value() - half
        || Math.max(0, official - rounding) > self.value() + half;
  }
}
