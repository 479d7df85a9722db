package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.score.estimate.AwkwardItems.EDITION;
import static se.spegelkompass.score.estimate.AwkwardItems.ROUNDS;
import static se.spegelkompass.score.estimate.AwkwardItems.pattern;
import static se.spegelkompass.score.estimate.AwkwardItems.shown;
import static se.spegelkompass.score.estimate.Ballots.ballots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.respond.Answer;

/**
 * Whoever adds and subtracts what is published of vet inte to a sub-question and its items never
 * gets a figure that fewer than k people are part of. The check is linear algebra alone and does
 * not know how the product decides.
 */
class VetInteIsolatesNobodyTest {

  /** Steps and vet inte have no unknown in common, so a combination of both isolates no better. */
  @Test
  void whatIsPublishedOfVetInteIsolatesNobody() {
    var published = 0;
    for (long seed = 0; seed < ROUNDS; seed++) {
      var round = new AwkwardRound(EDITION, seed);
      for (var subQuestion : EDITION.subQuestions().toList()) {
        var ballots = doubting(round, seed, subQuestion.items());
        var preScore = round.preScore(ballots);
        var scores = round.itemScores(ballots);
        for (int part = 0; part < preScore.groups().size(); part++) {
          var group = preScore.groups().get(part);
          var of = scores.groups().get(part);
          var shown =
              subQuestion.items().stream()
                  .filter(it -> of.getOrDefault(it.id(), ItemScore.HIDDEN).notKnown().isPresent())
                  .toList();
          assertThat(
                  fewestDoubters(
                      answered(ballots, round.groups(), group.groups(), subQuestion.items()),
                      subQuestion.items(),
                      shown,
                      group.score().cell(subQuestion).notKnown().isPresent()))
              .as("%s in round %d", subQuestion.id(), seed)
              .isGreaterThanOrEqualTo(group.k());
          published += shown.isEmpty() ? 0 : 1;
        }
      }
    }

    assertThat(published).isGreaterThan(ROUNDS / 2);
  }

  /** So the check can fail: these are not published. */
  @Test
  void oneWouldBeIsolatedWhereItemsAreHiddenForFewAnswers() {
    var items = EDITION.subQuestion("1.2").orElseThrow().items();

    assertThat(fewestDoubters(Map.of(0b101, 12, 0b111, 1), items, items, false)).isEqualTo(1);
    assertThat(
            fewestDoubters(
                Map.of(0b101, 12, 0b111, 1), items, List.of(items.get(0), items.get(2)), true))
        .isEqualTo(1);
  }

  /**
   * The round's ballots, but in every third round all who were asked say vet inte to what only some
   * kinds of people are asked, and in every third only a few answer the last item, with vet inte.
   */
  private static List<Ballot> doubting(AwkwardRound round, long seed, List<Item> items) {
    var last = items.getLast().id();
    return IntStream.range(0, round.ballots().size())
        .mapToObj(i -> {
          var answers = new HashMap<>(round.ballots().get(i).answers());
          if (seed % 3 == 1) {
            items.stream()
                .filter(it -> it.groups().size() < GroupKind.values().length)
                .forEach(it -> answers.replace(it.id(), new Answer.NotKnown()));
          } else if (seed % 3 == 2) {
            answers.replace(last, new Answer.NotKnown());
            if (i % 9 != 0) {
              answers.remove(last);
            }
          }
          return new Ballot(round.ballots().get(i).group(), answers);
        })
        .toList();
  }

  /** How many gave just these items any answer. */
  private static Map<Integer, Integer> answered(
      List<Ballot> ballots, List<AskedGroup> asked, List<Long> groups, List<Item> items) {
    return ballots.stream()
        .filter(it -> groups.contains(it.group()))
        .collect(
            Collectors.toMap(
                it -> {
                  var shown = shown(items, asked.get((int) it.group() - 1).kind());
                  return pattern(shown, item -> it.answers().containsKey(item.id()));
                },
                _ -> 1,
                Integer::sum));
  }

  /**
   * The unknowns are whether an answer is vet inte, and the figures are how many are: of each shown
   * item and, where its cell is shown, of the sub-question. Numbers of answers are taken as known.
   */
  private static int fewestDoubters(
      Map<Integer, Integer> answered, List<Item> items, List<Item> shown, boolean cell) {
    return new Isolation<Integer>(
            answered,
            pattern ->
                IntStream.range(0, items.size())
                    .filter(i -> (pattern & 1 << i) != 0)
                    .mapToObj(i ->
                        DoubleStream.concat(
                                shown.stream().mapToDouble(it -> it.equals(items.get(i)) ? 1 : 0),
                                DoubleStream.of(cell ? 1 : 0))
                            .toArray())
                    .toList())
        .fewest();
  }
}
