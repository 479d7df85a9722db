package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.spegelkompass.score.estimate.Difference.People;

class DifferenceTest {

  private static final Precision CERTAIN = new Precision(0, 0);

  @Test
  void itIsTheFirstMinusTheSecond() {
    var difference = between(estimate(30, 4, 10), estimate(45, 9, 20)).estimate();

    assertThat(difference.value()).isEqualTo(-15);
    assertThat(difference.least()).isEqualTo(-100);
    assertThat(difference.max()).isEqualTo(100);
  }

  @Test
  void theVariancesAddAndTheDegreesOfFreedomAreWelchs() {
    var precision = precision(estimate(30, 4, 10), estimate(45, 9, 20)).orElseThrow();

    assertThat(precision.variance()).isEqualTo(13);
    assertThat(precision.degreesOfFreedom())
        .isCloseTo(13.0 * 13 / (4.0 * 4 / 10 + 9.0 * 9 / 20), within(1e-12));
  }

  @Test
  void twoDifferentThingsAreRefused() {
    var points = estimate(30, 4, 10);
    var share = Estimate.of(0.3, 1, points.precision());

    assertThatThrownBy(() -> between(points, share))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not the same thing");
  }

  @Test
  void whereOneHasNoPrecisionTheDifferenceHasNone() {
    var known = estimate(30, 4, 10);
    var unknown = Estimate.of(45, 100, Optional.empty());

    assertThat(precision(known, unknown)).isEmpty();
    assertThat(precision(unknown, known)).isEmpty();
    assertThat(between(known, unknown).estimate().value()).isEqualTo(-15);
    assertThat(between(known, unknown).isSecured()).isFalse();
  }

  @Test
  void aCertainFigureAddsNothing() {
    var certain = Estimate.of(30, 100, Optional.of(CERTAIN));
    var other = estimate(45, 9, 20);

    assertThat(precision(certain, other)).hasValueSatisfying(it -> assertAlike(it, 9, 20));
    assertThat(precision(other, certain)).hasValueSatisfying(it -> assertAlike(it, 9, 20));
  }

  @Test
  void twoCertainFiguresDifferCertainly() {
    var certain = Estimate.of(30, 100, Optional.of(CERTAIN));
    var difference = between(certain, Estimate.of(45, 100, Optional.of(CERTAIN))).estimate();

    assertThat(difference.precision()).hasValue(CERTAIN);
    assertThat(difference.isCertain()).isTrue();
    assertThat(difference.interval()).isEmpty();
  }

  @Test
  void itIsSecuredWhereTheIntervalLeavesOutZero() {
    assertThat(between(estimate(50, 4, 10), estimate(40, 4, 10)).isSecured()).isTrue();
    assertThat(between(estimate(40, 4, 10), estimate(50, 4, 10)).isSecured()).isTrue();
    assertThat(between(estimate(45, 4, 10), estimate(40, 4, 10)).isSecured()).isFalse();
  }

  @Test
  void itSaysWhetherTheSamePeopleCanBeBehindBoth() {
    var rounds =
        Difference.between(estimate(50, 4, 10), estimate(40, 4, 10), People.OVERLAP_UNKNOWN);

    assertThat(rounds.people()).isEqualTo(People.OVERLAP_UNKNOWN);
    assertThat(rounds.estimate())
        .isEqualTo(between(estimate(50, 4, 10), estimate(40, 4, 10)).estimate());
  }

  private static Estimate estimate(double value, double variance, double degreesOfFreedom) {
    return Estimate.of(value, 100, Optional.of(new Precision(variance, degreesOfFreedom)));
  }

  private static Difference between(Estimate first, Estimate second) {
    return Difference.between(first, second, People.INDEPENDENT);
  }

  private static Optional<Precision> precision(Estimate first, Estimate second) {
    return between(first, second).estimate().precision();
  }

  private static void assertAlike(Precision ours, double variance, double degreesOfFreedom) {
    assertThat(ours.variance()).isEqualTo(variance);
    assertThat(ours.degreesOfFreedom()).isCloseTo(degreesOfFreedom, within(1e-12));
  }
}
