package se.spegelkompass.gap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Precision;

/** The first class that fits is taken. */
class GapClassTest {

  private static final OptionalDouble SOME_NOT_KNOWN = OptionalDouble.of(0.49);

  @ParameterizedTest
  @CsvSource({
    "0.9, 0.5, true, BLIND_SPOT",
    "0.9, 0.8, true, BLIND_SPOT",
    "0.2, 0.5, true, HIDDEN_STRENGTH",
    "0.2, 0.8, true, HIDDEN_STRENGTH",
    "0.9, 0.8, false, CONFIRMED_STRENGTH",
    "0.2, 0.8, false, CONFIRMED_STRENGTH",
    "0.9, 0.5, false, KNOWN_CHALLENGE",
    "0.2, 0.5, false, KNOWN_CHALLENGE"
  })
  void aSecuredGapComesBeforeWhatTheEvaluatorsGave(
      double self, double official, boolean secured, GapClass expected) {
    assertThat(GapClass.of(SOME_NOT_KNOWN, share(self), official, secured)).isEqualTo(expected);
  }

  @Test
  void thatHalfDoNotKnowComesBeforeEverything() {
    var half = OptionalDouble.of(0.5);

    assertThat(GapClass.of(half, share(0.9), 0.2, true)).isEqualTo(GapClass.UNKNOWN);
    assertThat(GapClass.of(half, Optional.empty(), 0.2, false)).isEqualTo(GapClass.UNKNOWN);
  }

  @Test
  void halfIsHalfAlsoAsAMeanOfGroups() {
    var half =
        OptionalDouble.of(DoubleStream.generate(() -> 0.5 / 6).limit(6).reduce(0, Double::sum));

    assertThat(half.getAsDouble()).isLessThan(0.5);

    assertThat(GapClass.of(half, share(0.9), 0.2, true)).isEqualTo(GapClass.UNKNOWN);
  }

  @Test
  void withoutAShareOrItsPrecisionItIsUnclear() {
    var withoutPrecision = Optional.of(new Estimate(0.9, 0, 1, Optional.empty()));

    assertThat(GapClass.of(SOME_NOT_KNOWN, Optional.empty(), 0.8, true))
        .isEqualTo(GapClass.UNCLEAR);
    assertThat(GapClass.of(OptionalDouble.empty(), withoutPrecision, 0.8, true))
        .isEqualTo(GapClass.UNCLEAR);
  }

  @Test
  void threeFifthsOfThePointsAreAStrengthWhateverTheMaximum() {
    for (var max = 1; max <= 100; max++) {
      var points = DoubleStream.generate(() -> 0.1).limit(6L * max).reduce(0, Double::sum);
      assertThat(GapClass.of(SOME_NOT_KNOWN, share(0.5), points / max, false))
          .as("%s of %s", points, max)
          .isEqualTo(GapClass.CONFIRMED_STRENGTH);
      assertThat(GapClass.of(SOME_NOT_KNOWN, share(0.5), (points - 0.01) / max, false))
          .as("a little less than %s of %s", points, max)
          .isEqualTo(GapClass.KNOWN_CHALLENGE);
    }
  }

  @ParameterizedTest
  @CsvSource({"-0.1, 0.5, 0.5", "0.1, 1.5, 0.5", "0.1, 0.5, NaN"})
  void whatIsNoShareIsRefused(double notKnown, double self, double official) {
    assertThatThrownBy(() -> GapClass.of(OptionalDouble.of(notKnown), share(self), official, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keysAreWrittenAsMessageKeysAre() {
    assertThat(GapClass.values())
        .extracting(GapClass::key)
        .containsExactly(
            "blind-spot",
            "hidden-strength",
            "confirmed-strength",
            "known-challenge",
            "unknown",
            "unclear");
  }

  private static Optional<Estimate> share(double value) {
    return Optional.of(new Estimate(value, 0, 1, Optional.of(new Precision(0.01, 9))));
  }
}
