package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.score.estimate.Ballots.all;
import static se.spegelkompass.score.estimate.Ballots.ballots;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;

/** What a group answered to single items, and when that may be shown. */
class ItemFiguresTest {

  private static final Edition EDITION =
      edition(
          area(
              1,
              subQuestion("1.1", 40, item("1.1-a"), item("1.1-b")),
              subQuestion(
                  "1.2", 60, item("1.2-a"), item("1.2-b", GroupKind.ELECTED), item("1.2-c"))));

  private static final AskedGroup STAFF = asked(1, GroupKind.STAFF, 1);
  private static final AskedGroup ELECTED = asked(2, GroupKind.ELECTED, 3);

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @Test
  void aMeanIsOverAllWhoHaveAShareAndTheirOwnShareStandsForWhatTheyLeftOut() {
    var scores =
        scores(
            List.of(STAFF),
            all(ballots(10, 1, "1.1-a=5 1.1-b=3"), ballots(6, 1, "1.1-a=1 1.1-b=?")));

    assertThat(share(scores, "1.1-a")).isEqualTo(10.0 / 16, within(1e-12));
    assertThat(share(scores, "1.1-b")).isEqualTo(10 * 0.5 / 16, within(1e-12));
    assertThat(notKnown(scores, "1.1-a")).isZero();
    assertThat(notKnown(scores, "1.1-b")).isEqualTo(6.0 / 16, within(1e-12));
  }

  @Test
  void groupsWeighAsTheyDoInTheWhole() {
    var scores =
        scores(
            List.of(STAFF, ELECTED),
            all(ballots(12, 1, "1.1-a=1 1.1-b=1"), ballots(12, 2, "1.1-a=5 1.1-b=3")));

    assertThat(share(scores, "1.1-a")).isEqualTo(0.75, within(1e-12));
    assertThat(share(scores, "1.1-b")).isEqualTo(0.375, within(1e-12));
  }

  @Test
  void nothingIsShownOfFewerThanTwiceK() {
    var scores = scores(List.of(STAFF), ballots(11, 1, "1.1-a=5 1.1-b=3"));

    assertThat(scores.overall().get("1.1-a")).isEqualTo(ItemScore.HIDDEN);
    assertThat(scores.groups().getFirst().get("1.1-a")).isEqualTo(ItemScore.HIDDEN);
  }

  @Test
  void nothingIsShownWhereTheDifferenceBetweenTwoItemsWouldBeAFewPeoples() {
    var few = all(ballots(20, 1, "1.1-a=5 1.1-b=?"), ballots(5, 1, "1.1-a=5 1.1-b=2"));
    var enough = all(few, ballots(1, 1, "1.1-a=5 1.1-b=2"));

    assertThat(scores(List.of(STAFF), few).overall().get("1.1-a")).isEqualTo(ItemScore.HIDDEN);
    assertThat(scores(List.of(STAFF), enough).overall().get("1.1-a"))
        .isNotEqualTo(ItemScore.HIDDEN);
  }

  /** Or the share of the sub-question's answers would tell what the one said. */
  @Test
  void nothingIsShownWhereAFewAloneWereAskedAnItem() {
    var groups = List.of(STAFF, new AskedGroup(2, GroupKind.ELECTED, 1, 1, 6, OptionalInt.empty()));
    var staff = ballots(12, 1, "1.2-a=5 1.2-c=3");

    for (var answer : List.of("?", "-", "2")) {
      var scores = scores(groups, all(staff, ballots(1, 2, "1.2-a=5 1.2-c=3 1.2-b=" + answer)));

      assertThat(scores.groups().getFirst())
          .containsEntry("1.2-a", ItemScore.HIDDEN)
          .containsEntry("1.2-b", ItemScore.HIDDEN)
          .containsEntry("1.2-c", ItemScore.HIDDEN);
    }
    var enough = scores(groups, all(staff, ballots(6, 2, "1.2-a=5 1.2-b=? 1.2-c=3")));
    assertThat(notKnown(enough, "1.2-b")).isOne();
  }

  @Test
  void nothingIsShownWhereAFewAloneAnsweredAnItem() {
    var most = ballots(20, 1, "1.2-a=5");
    var few = all(most, ballots(5, 1, "1.2-a=5 1.2-c=?"));
    var enough = all(few, ballots(1, 1, "1.2-a=5 1.2-c=?"));

    assertThat(scores(List.of(STAFF), most).overall().get("1.2-a")).isNotEqualTo(ItemScore.HIDDEN);
    assertThat(scores(List.of(STAFF), few).overall().get("1.2-a")).isEqualTo(ItemScore.HIDDEN);
    assertThat(notKnown(scores(List.of(STAFF), enough), "1.2-c")).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 31, 32, 33, 64})
  void nothingIsShownOfMoreItemsThanAnEditionMayHave(int count) {
    assertThat(scores(SubQuestion.MOST_ITEMS).overall().values())
        .allMatch(it -> it.share().isPresent());
    assertThat(scores(count).overall().values()).containsOnly(ItemScore.HIDDEN);
  }

  @Test
  void anItemThatMostDoNotKnowHasOnlyThat() {
    var scores =
        scores(
            List.of(STAFF),
            all(ballots(20, 1, "1.1-a=5 1.1-b=?"), ballots(8, 1, "1.1-a=5 1.1-b=2")));

    assertThat(scores.overall().getOrDefault("1.1-b", ItemScore.HIDDEN).share()).isEmpty();
    assertThat(notKnown(scores, "1.1-b")).isEqualTo(20.0 / 28, within(1e-12));
    assertThat(share(scores, "1.1-a")).isPositive();
  }

  @Test
  void aGroupHasNoFigureOfWhatItWasNotAsked() {
    var scores =
        scores(
            List.of(STAFF, ELECTED),
            all(ballots(12, 1, "1.2-a=4 1.2-c=2"), ballots(12, 2, "1.2-a=4 1.2-b=5 1.2-c=2")));

    assertThat(scores.groups().getFirst()).doesNotContainKey("1.2-b");
    assertThat(share(scores, "1.2-b")).isEqualTo(1, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itemsThatAllWereAskedHaveTheSharesOfTheirSubQuestionAsMean(long seed) {
    var round = new AwkwardRound(EDITION, seed);
    var preScore = round.preScore();
    var items = round.itemScores();

    for (int part = 0; part < preScore.groups().size(); part++) {
      var of = items.groups().get(part);
      var a = of.getOrDefault("1.1-a", ItemScore.HIDDEN).share();
      var b = of.getOrDefault("1.1-b", ItemScore.HIDDEN).share();
      if (a.isPresent() && b.isPresent()) {
        var group = preScore.groups().get(part);
        assertThat((a.getAsDouble() + b.getAsDouble()) / 2)
            .isEqualTo(
                group.score().share(EDITION.subQuestion("1.1").orElseThrow()).orElseThrow(),
                within(1e-12));
      }
    }
  }

  private static AskedGroup asked(long id, GroupKind kind, double weight) {
    return new AskedGroup(id, kind, id, weight, 6, OptionalInt.empty());
  }

  private static ItemScores scores(List<AskedGroup> groups, List<Ballot> ballots) {
    var counting = new Scoring(EDITION, 6).count(groups);
    ballots.forEach(counting::add);
    return counting.itemScores();
  }

  /** What 20 people answered to a sub-question with so many items. */
  private static ItemScores scores(int count) {
    var items = IntStream.range(0, count).mapToObj(i -> item("1.1-" + i)).toArray(Item[]::new);
    var counting =
        new Scoring(edition(area(1, subQuestion("1.1", 100, items))), 6).count(List.of(STAFF));
    var answers = Arrays.stream(items).map(it -> it.id() + "=3").collect(Collectors.joining(" "));
    ballots(20, 1, answers).forEach(counting::add);
    return counting.itemScores();
  }

  private static double share(ItemScores scores, String item) {
    return scores.overall().getOrDefault(item, ItemScore.HIDDEN).share().orElseThrow();
  }

  private static double notKnown(ItemScores scores, String item) {
    return scores.overall().getOrDefault(item, ItemScore.HIDDEN).notKnown().orElseThrow();
  }
}
