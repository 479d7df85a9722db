package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.score.estimate.AwkwardItems.EDITION;
import static se.spegelkompass.score.estimate.AwkwardItems.ROUNDS;
import static se.spegelkompass.score.estimate.AwkwardItems.shown;
import static se.spegelkompass.score.estimate.Ballots.all;
import static se.spegelkompass.score.estimate.Ballots.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Item;
import se.spegelkompass.respond.Answer;

/**
 * Whoever adds and subtracts what is published of a sub-question and its items, in whatever
 * proportions, never gets a figure that fewer than k people are part of. The check is linear
 * algebra alone and does not know how the product decides.
 */
class ItemsIsolateNobodyTest {

  @Test
  void whatIsPublishedIsolatesNobody() {
    var published = 0;
    for (var round :
        LongStream.range(0, ROUNDS).mapToObj(it -> new AwkwardRound(EDITION, it)).toList()) {
      var preScore = round.preScore();
      var scores = round.itemScores();
      for (int part = 0; part < preScore.groups().size(); part++) {
        for (var subQuestion : EDITION.subQuestions().toList()) {
          var of = scores.groups().get(part);
          if (subQuestion.items().stream()
              .anyMatch(it -> of.getOrDefault(it.id(), ItemScore.HIDDEN).share().isPresent())) {
            var group = preScore.groups().get(part);
            var patterns =
                patterns(round.ballots(), round.groups(), group.groups(), subQuestion.items());
            assertThat(fewest(patterns, subQuestion.items().size()))
                .isGreaterThanOrEqualTo(group.k());
            published++;
          }
        }
      }
    }

    assertThat(published).isGreaterThan(ROUNDS / 2);
  }

  /** So the check can fail: these are not published. */
  @Test
  void somebodyWouldBeIsolatedWhereItemsAreHidden() {
    var ballots = all(ballots(20, 1, "1.1-a=5 1.1-b=?"), ballots(2, 1, "1.1-a=5 1.1-b=2"));
    var items = EDITION.subQuestion("1.1").orElseThrow().items();

    assertThat(
            fewest(
                ballots.stream()
                    .collect(Collectors.toMap(it -> pattern(it, items), _ -> 1, Integer::sum)),
                2))
        .isEqualTo(2);
  }

  /** How many have a share and chose steps of just these items. */
  private static Map<Integer, Integer> patterns(
      List<Ballot> ballots, List<AskedGroup> asked, List<Long> groups, List<Item> items) {
    return ballots.stream()
        .filter(it -> groups.contains(it.group()))
        .filter(it -> {
          var kind = asked.get((int) it.group() - 1).kind();
          return RespondentScore.of(
                  items.stream().filter(item -> item.isFor(kind)).toList(), it.answers())
              .isPresent();
        })
        .collect(
            Collectors.toMap(
                it -> pattern(it, shown(items, asked.get((int) it.group() - 1).kind())),
                _ -> 1,
                Integer::sum));
  }

  private static int pattern(Ballot ballot, List<Item> items) {
    return AwkwardItems.pattern(
        items, it -> ballot.answers().get(it.id()) instanceof Answer.OnStep);
  }

  private static int fewest(Map<Integer, Integer> patterns, int items) {
    return new Isolation<Integer>(patterns, it -> columns(it, items)).fewest();
  }

  /** How the sub-question's mean and each item's weigh each answer of such a person. */
  private static List<double[]> columns(int pattern, int items) {
    var answered = Integer.bitCount(pattern);
    var columns = new ArrayList<double[]>();
    for (int answer = 0; answer < items; answer++) {
      if ((pattern & 1 << answer) != 0) {
        var column = new double[items + 1];
        column[items] = 1.0 / answered;
        for (int item = 0; item < items; item++) {
          column[item] = (pattern & 1 << item) == 0 ? 1.0 / answered : item == answer ? 1 : 0;
        }
        columns.add(column);
      }
    }
    return columns;
  }
}
