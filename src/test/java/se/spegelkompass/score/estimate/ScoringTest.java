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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.SubQuestion;

class ScoringTest {

  private static final Offset<Double> EXACTLY = within(1e-12);

  private static final SubQuestion Q11 =
      subQuestion("1.1", 40, item("1.1-a"), item("1.1-b"), item("1.1-c"), item("1.1-d"));
  private static final SubQuestion Q12 = subQuestion("1.2", 60, item("1.2-a"));

  private static final Edition EDITION =
      edition(area(1, Q11, Q12), area(2, subQuestion("2.1", 100, item("2.1-a"))));

  private static final List<AskedGroup> GROUPS =
      List.of(AskedGroup.of(1, GroupKind.ELECTED, 1), AskedGroup.of(2, GroupKind.STAFF, 1));

  @Test
  void aShareIsTheMeanOfTheStepValues() {
    var score = overall(onSteps(1, "1.2-a", 5, 5, 4, 4, 3, 1));

    assertThat(share(score, Q12)).isEqualTo(4.0 / 6, EXACTLY);
    assertThat(points(score, Q12)).isEqualTo(40, EXACTLY);
    assertThat(score.cell(Q12).responses()).isEqualTo(6);
  }

  @Test
  void groupsWeighTheSameWhateverTheirSize() {
    var score = overall(all(ballots(6, 1, "1.2-a=5"), ballots(60, 2, "1.2-a=2")));

    assertThat(share(score, Q12)).isEqualTo((1 + 0.25) / 2, EXACTLY);
    assertThat(score.cell(Q12).responses()).isEqualTo(66);
  }

  @Test
  void aRespondentWeighsTheSameHoweverManyItemsWereAnswered() {
    var score =
        overall(
            all(
                ballots(3, 1, "1.1-a=1 1.1-b=1 1.1-c=1 1.1-d=1"),
                ballots(3, 1, "1.1-a=5 1.1-b=5")));

    assertThat(share(score, Q11)).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void notKnowingIsCountedButNeverScored() {
    var score = overall(all(ballots(6, 1, "1.2-a=5"), ballots(2, 1, "1.2-a=?")));

    assertThat(share(score, Q12)).isEqualTo(1, EXACTLY);
    assertThat(score.cell(Q12).responses()).isEqualTo(6);
    assertThat(score.cell(Q12).notKnown()).hasValue(0.25);
  }

  @Test
  void wherePeopleDoNotKnowTheShareOfThemIsStillShown() {
    var score = overall(all(ballots(5, 1, "1.2-a=5"), ballots(5, 1, "1.2-a=?")));

    assertThat(score.cell(Q12).share()).isEmpty();
    assertThat(score.cell(Q12).notKnown()).hasValue(0.5);
  }

  @Test
  void whatIsNotApplicableLeavesTheMaximum() {
    var score = overall(ballots(6, 1, "1.1-a=4 1.1-b=- 1.1-c=- 1.1-d=-"));

    assertThat(share(score, Q11)).isEqualTo(0.75, EXACTLY);
  }

  @Test
  void whereNothingIsApplicableThereIsNoShare() {
    var score = overall(ballots(6, 1, "1.1-a=- 1.1-b=- 1.1-c=- 1.1-d=-"));

    assertThat(score.cell(Q11).share()).isEmpty();
    assertThat(score.cell(Q11).notKnown()).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1-a=5 1.1-b=5 1.1-c=? 1.1-d=?, true",
    "1.1-a=5 1.1-b=5, true",
    "1.1-a=5 1.1-b=? 1.1-c=? 1.1-d=?, false",
    "1.1-a=5 1.1-b=?, false",
    "1.1-a=5 1.1-b=? 1.1-c=- 1.1-d=-, true",
    "1.1-a=5 1.1-b=? 1.1-c=? 1.1-d=-, false",
    "1.1-a=5 1.1-b=- 1.1-c=- 1.1-d=-, true",
    "1.1-a=? 1.1-b=? 1.1-c=? 1.1-d=?, false",
  })
  void atLeastHalfOfWhatIsApplicableMustHaveAStep(String answers, boolean counts) {
    var score = overall(ballots(6, 1, answers));

    assertThat(score.cell(Q11).share().isPresent()).isEqualTo(counts);
  }

  @Test
  void onlyItemsMeantForTheGroupCount() {
    var asked = subQuestion("1.1", 100, item("1.1-a"), item("1.1-b", GroupKind.ELECTED));
    var preScore =
        new Scoring(edition(area(1, asked)), 6)
            .preScore(
                GROUPS, all(ballots(6, 1, "1.1-a=5 1.1-b=1"), ballots(6, 2, "1.1-a=5 1.1-b=1")));

    assertThat(share(preScore.groups().get(0).score(), asked)).isEqualTo(0.5, EXACTLY);
    assertThat(share(preScore.groups().get(1).score(), asked)).isEqualTo(1, EXACTLY);
  }

  @Test
  void anAreaAndTheTotalNeedAllTheirSubQuestions() {
    var twoOfThree = overall(ballots(6, 1, "1.1-a=3 1.1-b=3 1.2-a=2"));
    var all = overall(ballots(6, 1, "1.1-a=3 1.1-b=3 1.2-a=2 2.1-a=4"));
    var first = EDITION.areas().getFirst();
    var second = EDITION.areas().getLast();

    assertThat(twoOfThree.points(first)).hasValue(20 + 15);
    assertThat(twoOfThree.points(second)).isEmpty();
    assertThat(twoOfThree.points(EDITION)).isEmpty();
    assertThat(twoOfThree.scored(EDITION)).isEqualTo(2);
    assertThat(twoOfThree.scored(second)).isZero();
    assertThat(all.points(EDITION)).hasValue(20 + 15 + 75);
    assertThat(all.scored(EDITION)).isEqualTo(3);
  }

  @Test
  void theOrderOfTheBallotsDoesNotMatter() {
    var ballots =
        new ArrayList<>(
            all(
                onSteps(1, "1.2-a", 1, 2, 3, 4, 5, 5, 2),
                onSteps(2, "2.1-a", 1, 2, 3, 4, 5, 3),
                ballots(3, 2, "1.2-a=?")));
    var before = preScore(ballots);
    Collections.shuffle(ballots, new Random(20261121));

    assertThat(preScore(ballots)).isEqualTo(before);
  }

  @Test
  void aRoundWithoutResponsesHasNoFigures() {
    var preScore = preScore(List.of());

    assertThat(preScore.groups()).isEmpty();
    assertThat(preScore.leftOut()).containsExactly(1L, 2L);
    assertThat(preScore.responses()).isZero();
    assertThat(preScore.overall().scored(EDITION)).isZero();
  }

  @Test
  void aBallotOfAnUnknownGroupIsRefused() {
    assertThatThrownBy(() -> preScore(ballots(6, 3, "1.2-a=5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none of the round's groups");
  }

  @Test
  void aFloorBelowOneIsRefused() {
    assertThatThrownBy(() -> new Scoring(EDITION, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Score overall(List<Ballot> ballots) {
    return preScore(ballots).overall();
  }

  private static PreScore preScore(List<Ballot> ballots) {
    return new Scoring(EDITION, 6).preScore(GROUPS, ballots);
  }

  private static double share(Score score, SubQuestion subQuestion) {
    return score.share(subQuestion).orElseThrow();
  }

  private static double points(Score score, SubQuestion subQuestion) {
    return score.points(subQuestion).orElseThrow();
  }
}
