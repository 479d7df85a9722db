package se.spegelkompass.gap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.score.estimate.Difference;

/** What has happened since last time is the later share minus the earlier. */
class ChangeTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  private static final Editions EDITIONS = new Editions();
  private static final Edition Y2021 = EDITIONS.newest();
  private static final Edition Y2020 = EDITIONS.find("kommunkompassen-2020").orElseThrow();

  /** 30 points in both. */
  private static final Trail SAME = trail("1.3", "1.3");

  /** 40 points, then 30. */
  private static final Trail REWEIGHTED = trail("3.2", "3.2");

  @Test
  void twoRoundsMayHaveAskedTheSamePeople() {
    var change =
        Change.of(SAME, Rounds.overall("1.3=0.5±0.03"), Rounds.overall("1.3=0.75±0.04"))
            .orElseThrow();

    assertThat(change.percentagePoints()).isCloseTo(25, CLOSE);
    assertThat(change.points()).hasValueCloseTo(7.5, CLOSE);
    assertThat(change.isSecured()).isTrue();
    var difference = change.difference().orElseThrow();
    assertThat(difference.people()).isEqualTo(Difference.People.OVERLAP_UNKNOWN);
    assertThat(difference.estimate().precision().orElseThrow().standardError())
        .isCloseTo(0.05, CLOSE);
  }

  @Test
  void aSmallChangeIsNotSecured() {
    var change =
        Change.of(SAME, Rounds.overall("1.3=0.5±0.03"), Rounds.overall("1.3=0.45±0.04"))
            .orElseThrow();

    assertThat(change.percentagePoints()).isCloseTo(-5, CLOSE);
    assertThat(change.isSecured()).isFalse();
  }

  @Test
  void whatMayNotBeShownHasNotChanged() {
    assertThat(Change.of(SAME, Rounds.overall(""), Rounds.overall("1.3=0.5±0.1"))).isEmpty();
    assertThat(Change.of(SAME, Rounds.overall("1.3=0.5±0.1"), Rounds.overall(""))).isEmpty();
  }

  @Test
  void twoEvaluationsHaveNoInterval() {
    var change = Change.of(SAME, 15, 21);

    assertThat(change.percentagePoints()).isCloseTo(20, CLOSE);
    assertThat(change.points()).hasValueCloseTo(6.0, CLOSE);
    assertThat(change.difference()).isEmpty();
    assertThat(change.isSecured()).isFalse();
  }

  @Test
  void withAnotherMaximumOnlyPercentAreCompared() {
    var change = Change.of(REWEIGHTED, 20, 15);

    assertThat(REWEIGHTED.from().max()).isEqualTo(40);
    assertThat(REWEIGHTED.to().max()).isEqualTo(30);
    assertThat(change.percentagePoints()).isCloseTo(0, CLOSE);
    assertThat(change.points()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"31, 10", "10, 31", "-1, 10", "10, NaN"})
  void pointsBeyondTheMaximumAreRefused(double earlier, double later) {
    assertThatThrownBy(() -> Change.of(SAME, earlier, later))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Trail trail(String from, String to) {
    return Trail.of(Y2020, from, Y2021, EDITIONS.crosswalks()).stream()
        .filter(it -> it.to().id().equals(to))
        .findFirst()
        .orElseThrow();
  }
}
