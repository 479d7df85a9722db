package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.score.estimate.Ballots.all;
import static se.spegelkompass.score.estimate.Ballots.ballots;
import static se.spegelkompass.score.estimate.Ballots.onSteps;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.SubQuestion;

/** Where the formulas of the estimator would divide by zero, or nothing varies. */
class EdgeCasesTest {

  private static final int UNKNOWN = 0;

  private static final SubQuestion Q11 =
      subQuestion("1.1", 40, item("1.1-a"), item("1.1-b"), item("1.1-c"));
  private static final SubQuestion Q12 = subQuestion("1.2", 60, item("1.2-a"));
  private static final Edition EDITION = edition(area(1, Q11, Q12));

  @Test
  void oneRespondentOutOfSeveralSaysNothingOfTheVariance() {
    assertThat(precision(group(1, 5), onSteps(1, "1.2-a", 4))).isEmpty();
    assertThat(precision(group(1, UNKNOWN), onSteps(1, "1.2-a", 4))).isEmpty();
  }

  @Test
  void theOnlyOneWhoWasAskedLeavesNothingUnknown() {
    assertThat(precision(group(1, 1), onSteps(1, "1.2-a", 4))).hasValue(new Precision(0, 0));
  }

  @Test
  void oneGroupOfUnknownVarianceMakesThatOfAllUnknown() {
    var units =
        units(
            List.of(group(1, UNKNOWN), group(2, UNKNOWN)),
            all(onSteps(1, "1.2-a", 4), onSteps(2, "1.2-a", 2, 3, 5)));

    assertThat(Precision.of(estimator(units).contributions(new double[] {0, 1}))).isEmpty();
  }

  @Test
  void withoutAnyGroupThereIsNoPrecision() {
    assertThat(Precision.of(List.of())).isEmpty();
  }

  @Test
  void everybodyAskedHavingAnsweredLeavesNothingUnknown() {
    assertThat(precision(group(1, 4), onSteps(1, "1.2-a", 1, 2, 4, 5)))
        .hasValue(new Precision(0, 0));
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "4, 0", "5, 0.2", "8, 0.5", "0, 1"})
  void thePopulationIsUnknownWhereMoreHaveAnswered(int asked, double correction) {
    var unit = units(List.of(group(1, asked)), onSteps(1, "1.2-a", 1, 2, 4, 5)).getFirst();

    assertThat(unit.correction(4)).isCloseTo(correction, within(1e-15));
  }

  @Test
  void morePeopleThanWereAskedGiveTheSamePrecisionAsWithoutAPopulation() {
    var answers = onSteps(1, "1.2-a", 1, 2, 4, 5);

    assertThat(precision(group(1, 3), answers)).isEqualTo(precision(group(1, UNKNOWN), answers));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 6, 7, 10, 49, 1000})
  void aThirdFromEverybodyVariesByExactlyNothing(int people) {
    var thirds = ballots(people, 1, "1.1-a=2 1.1-b=2 1.1-c=3 1.2-a=4");
    var units =
        units(List.of(group(1, UNKNOWN), group(2, UNKNOWN)), all(thirds, sixths(people + 1)));
    var estimator = estimator(units);

    assertThat(units.getFirst().sample().variance(0)).isEqualTo(0);
    for (var coefficients : List.of(new double[] {1, 0}, new double[] {40, 60})) {
      assertThat(Precision.of(estimator.contributions(coefficients))).hasValue(new Precision(0, 0));
      assertThat(Precision.of(List.of(estimator.own(0, coefficients))))
          .hasValue(new Precision(0, 0));
    }
    assertThat(estimator.share(0)).isCloseTo((1.0 / 3 + 5.0 / 6) / 2, within(1e-15));
  }

  private static List<Ballot> sixths(int people) {
    return ballots(people, 2, "1.1-a=4 1.1-b=4 1.1-c=5 1.2-a=1");
  }

  @Test
  void aGroupThatAgreesAddsNothingToTheDegreesOfFreedom() {
    var units =
        units(
            List.of(group(1, UNKNOWN), group(2, UNKNOWN)),
            all(ballots(50, 1, "1.2-a=2"), onSteps(2, "1.2-a", 2, 3, 5)));

    assertThat(Precision.of(estimator(units).contributions(new double[] {0, 1})))
        .hasValueSatisfying(it -> assertThat(it.degreesOfFreedom()).isCloseTo(2, within(1e-12)));
  }

  @Test
  void aCertainFigureHasNoInterval() {
    var estimate = Estimate.of(0.5, 1, Optional.of(new Precision(0, 0)));

    assertThat(estimate.isCertain()).isTrue();
    assertThat(estimate.interval()).isEmpty();
    assertThat(new Precision(0, 0).half()).isZero();
  }

  @Test
  void whereNobodyKnowsThereIsNoShareAndAllAreCounted() {
    var score =
        new Scoring(EDITION, 6)
            .preScore(List.of(group(1, UNKNOWN)), ballots(20, 1, "1.1-a=? 1.1-b=? 1.1-c=? 1.2-a=?"))
            .overall();

    for (var subQuestion : List.of(Q11, Q12)) {
      assertThat(score.share(subQuestion)).isEmpty();
      assertThat(score.estimate(subQuestion)).isEmpty();
      assertThat(score.cell(subQuestion).notKnown()).hasValue(1);
    }
    assertThat(score.estimate(EDITION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "NaN, 1", "1, -1", "1, NaN"})
  void aPrecisionThatIsNoneIsRefused(double variance, double degreesOfFreedom) {
    assertThatThrownBy(() -> new Precision(variance, degreesOfFreedom))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Of the share of 1.2 in the group's own answers. */
  private static Optional<Precision> precision(AskedGroup group, List<Ballot> ballots) {
    var own = estimator(units(List.of(group), ballots)).own(0, new double[] {0, 1});
    return Precision.of(List.of(own));
  }

  private static Estimator estimator(List<Unit> units) {
    return new Estimator(units, 2, (part, s) -> units.get(part).sample().count(s) > 0);
  }

  private static List<Unit> units(List<AskedGroup> groups, List<Ballot> ballots) {
    var counting = new Scoring(EDITION, 1).count(groups);
    ballots.forEach(counting::add);
    return counting.units();
  }

  private static AskedGroup group(long id, int asked) {
    return new AskedGroup(
        id,
        GroupKind.STAFF,
        id,
        1,
        1,
        asked == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(asked));
  }
}
