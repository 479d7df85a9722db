package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.score.estimate.Ballots.all;
import static se.spegelkompass.score.estimate.Ballots.ballots;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.SubQuestion;

/** The promise to the respondent: nothing is shown of fewer than k, and nothing follows from it. */
class SmallGroupsTest {

  private static final int K = 6;

  private static final SubQuestion Q11 = subQuestion("1.1", 50, item("1.1-a"));
  private static final SubQuestion Q12 =
      subQuestion("1.2", 50, item("1.2-a", GroupKind.ELECTED, GroupKind.STAFF));

  private static final Edition EDITION = edition(area(1, Q11, Q12));

  private static final List<AskedGroup> GROUPS =
      List.of(
          AskedGroup.of(1, GroupKind.ELECTED, 1),
          AskedGroup.of(2, GroupKind.MANAGERS, 1),
          AskedGroup.of(3, GroupKind.STAFF, 1));

  private static final String LOW = "1.1-a=1 1.2-a=1";
  private static final String HIGH = "1.1-a=5 1.2-a=5";

  @Test
  void aGroupOfKIsShownAndOneBelowIsNot() {
    var preScore = preScore(all(ballots(K, 1, HIGH), ballots(K - 1, 2, LOW)));

    assertThat(preScore.groups()).extracting(GroupScore::groups).containsExactly(List.of(1L));
    assertThat(preScore.leftOut()).containsExactly(2L, 3L);
  }

  @Test
  void aGroupThatIsLeftOutIsInNoTotalEither() {
    var preScore = preScore(all(ballots(K, 1, HIGH), ballots(K - 1, 2, LOW)));

    assertThat(preScore.overall().cell(Q11))
        .isEqualTo(preScore.groups().getFirst().score().cell(Q11));
    assertThat(preScore.overall().cell(Q11).share()).hasValue(1);
    assertThat(preScore.responses()).isEqualTo(K);
  }

  @Test
  void smallGroupsThatTogetherAreEnoughAreMerged() {
    var preScore = preScore(all(ballots(K, 1, HIGH), ballots(4, 2, LOW), ballots(2, 3, HIGH)));

    var merged = preScore.groups().getLast();
    assertThat(merged.groups()).containsExactly(2L, 3L);
    assertThat(merged.others()).isTrue();
    assertThat(merged.responses()).isEqualTo(6);
    assertThat(merged.score().cell(Q11).share()).hasValue(2.0 / 6);
    assertThat(preScore.leftOut()).isEmpty();
    assertThat(preScore.overall().cell(Q11).share()).hasValue((1 + 2.0 / 6) / 2);
  }

  @Test
  void smallGroupsThatTogetherAreTooFewAreLeftOut() {
    var preScore = preScore(all(ballots(K, 1, HIGH), ballots(3, 2, LOW), ballots(2, 3, LOW)));

    assertThat(preScore.groups()).hasSize(1);
    assertThat(preScore.leftOut()).containsExactly(2L, 3L);
    assertThat(preScore.overall().cell(Q11).share()).hasValue(1);
  }

  @Test
  void amongMergedGroupsAQuestionThatTooFewWereAskedStaysHidden() {
    var preScore = preScore(all(ballots(K, 1, HIGH), ballots(4, 2, LOW), ballots(2, 3, LOW)));

    assertThat(preScore.groups().getLast().score().cell(Q12)).isEqualTo(Cell.HIDDEN);
    assertThat(preScore.overall().cell(Q12).share()).hasValue(1);
  }

  @Test
  void aLargeGroupsCellBelowKIsNeitherShownNorInTheTotal() {
    var preScore =
        preScore(
            all(
                ballots(K, 1, HIGH),
                ballots(K - 1, 3, "1.1-a=1 1.2-a=1"),
                ballots(20, 3, "1.1-a=1")));

    assertThat(preScore.groups()).hasSize(2);
    assertThat(preScore.groups().getLast().score().cell(Q11).share()).hasValue(0);
    assertThat(preScore.groups().getLast().score().cell(Q12)).isEqualTo(Cell.HIDDEN);
    assertThat(preScore.overall().cell(Q12).share()).hasValue(1);
    assertThat(preScore.overall().cell(Q12).responses()).isEqualTo(K);
  }

  @Test
  void whereNoGroupIsEnoughThereIsNothingAtAll() {
    var preScore = preScore(all(ballots(3, 1, HIGH), ballots(2, 3, LOW)));

    assertThat(preScore.groups()).isEmpty();
    assertThat(preScore.leftOut()).containsExactly(1L, 2L, 3L);
    assertThat(preScore.overall().cells().values()).containsOnly(Cell.HIDDEN);
  }

  @Test
  void aHigherKHidesMore() {
    var ballots = all(ballots(9, 1, HIGH), ballots(10, 3, LOW));

    var preScore = new Scoring(EDITION, 10).preScore(GROUPS, ballots);

    assertThat(preScore.k()).isEqualTo(10);
    assertThat(preScore.groups()).extracting(GroupScore::groups).containsExactly(List.of(3L));
  }

  private static PreScore preScore(List<Ballot> ballots) {
    return new Scoring(EDITION, K).preScore(GROUPS, ballots);
  }
}
