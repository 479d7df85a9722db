package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.score.estimate.Ballots.all;
import static se.spegelkompass.score.estimate.Ballots.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.respond.Answer;

/**
 * Whoever adds and subtracts what is published of a sub-question and its items, in whatever
 * proportions, never gets a figure that fewer than k people are part of. The check is linear
 * algebra alone and does not know how the product decides.
 */
class ItemsIsolateNobodyTest {

  private static final Edition EDITION =
      edition(
          area(
              1,
              subQuestion("1.1", 40, item("1.1-a"), item("1.1-b")),
              subQuestion(
                  "1.2",
                  60,
                  item("1.2-a"),
                  item("1.2-b", GroupKind.ELECTED, GroupKind.STAFF),
                  item("1.2-c"))));

  private static final int ROUNDS = 400;

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

  private static List<Item> shown(List<Item> items, GroupKind kind) {
    return items.stream().map(it -> it.isFor(kind) ? it : item("0.0-nobody")).toList();
  }

  private static int pattern(Ballot ballot, List<Item> items) {
    return pattern(items, it -> ballot.answers().get(it.id()) instanceof Answer.OnStep);
  }

  private static int pattern(List<Item> items, Predicate<Item> which) {
    return IntStream.range(0, items.size())
        .filter(i -> which.test(items.get(i)))
        .map(i -> 1 << i)
        .sum();
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
