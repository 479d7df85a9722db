package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.PublishedEdition;
import se.spegelkompass.framework.SubQuestion;

/**
 * Awkward rounds of a whole edition. What may not be shown is given other answers: if the result is
 * equal to the last bit, then nothing about it can be found in the result, however one counts.
 */
class NothingLeaksTest {

  static final Edition EDITION = PublishedEdition.newest();
  static final List<SubQuestion> SUB_QUESTIONS = EDITION.subQuestions().toList();

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherAnswersInAGroupThatIsLeftOutChangeNothing(long seed) {
    var round = new AwkwardRound(EDITION, seed);
    var before = round.preScore();
    var other = new OtherAnswers(seed);

    var changed =
        round.ballots().stream()
            .map(it -> before.leftOut().contains(it.group()) ? other.everywhere(it) : it)
            .toList();

    assertThat(round.preScore(changed)).isEqualTo(before);
    assertThat(round.itemScores(changed)).isEqualTo(round.itemScores());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherAnswersInACellBelowKChangeNothing(long seed) {
    var round = new AwkwardRound(EDITION, seed);
    var before = round.preScore();
    var other = new OtherAnswers(seed);

    var changed = round.ballots().stream().map(it -> other.whereHidden(it, before)).toList();

    assertThat(changed).isNotEqualTo(round.ballots());
    assertThat(round.preScore(changed)).isEqualTo(before);
    assertThat(round.itemScores(changed)).isEqualTo(round.itemScores());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherAnswersToAnItemThatFewerThanKAnsweredChangeNothingOfItems(long seed) {
    var round = new AwkwardRound(EDITION, seed);
    var ballots = round.ballots();
    for (var group : round.preScore().groups()) {
      ballots = few(group, ballots);
    }
    var other = new OtherAnswers(seed);

    var changed = ballots.stream().map(other::toTheLast).toList();

    assertThat(changed).isNotEqualTo(ballots);
    assertThat(round.itemScores(changed)).isEqualTo(round.itemScores(ballots));
  }

  /** The same ballots, but in every sub-question only k − 1 of the group answer the last item. */
  private static List<Ballot> few(GroupScore group, List<Ballot> ballots) {
    var left = new HashMap<String, Integer>();
    return ballots.stream()
        .map(it -> {
          var answers = new HashMap<>(it.answers());
          if (group.groups().contains(it.group())) {
            SUB_QUESTIONS.stream()
                .map(subQuestion -> subQuestion.items().getLast().id())
                .filter(answers::containsKey)
                .filter(item -> left.merge(item, 1, Integer::sum) >= group.k())
                .forEach(answers::remove);
          }
          return new Ballot(it.group(), answers);
        })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfTheBallotsChangesNothing(long seed) {
    var round = new AwkwardRound(EDITION, seed);
    var shuffled = new ArrayList<>(round.ballots());

    Collections.shuffle(shuffled, new Random(seed));

    assertThat(round.preScore(shuffled)).isEqualTo(round.preScore());
    assertThat(round.itemScores(shuffled)).isEqualTo(round.itemScores());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureRestsOnAtLeastKAndMoreThanMeansOnTwiceThat(long seed) {
    var round = new AwkwardRound(EDITION, seed);
    var turnout = round.turnout();

    for (var group : round.preScore().groups()) {
      assertThat(group.k()).isGreaterThanOrEqualTo(round.k());
      assertThat(group.responses()).isGreaterThanOrEqualTo(group.k());
      for (int s = 0; s < SUB_QUESTIONS.size(); s++) {
        var cell = group.score().cell(SUB_QUESTIONS.get(s));
        var subQuestion = s;
        var people =
            group.groups().stream().mapToInt(it -> turnout.of(it, subQuestion).people()).sum();
        assertThat(cell.responses()).matches(count -> count == 0 || count >= group.k());
        assertThat(cell.share().isPresent()).isEqualTo(cell.responses() > 0);
        assertThat(cell.notKnown().isPresent()).isEqualTo(people >= group.k());
        if (cell.responses() < 2 * group.k()) {
          assertThat(cell.variance()).isEmpty();
          assertThat(cell.distribution()).isEmpty();
          assertThat(cell.precision().map(Precision::variance)).isEqualTo(fromItsMean(group, cell));
        }
      }
      assertThat(group.score().sums().keySet()).allMatch(it -> allHaveShares(group, it));
    }
  }

  /** Were it another, the two together would tell of those who answered more items than others. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theMeanOfAGroupsStepsIsItsShare(long seed) {
    for (var group : new AwkwardRound(EDITION, seed).preScore().groups()) {
      for (var subQuestion : SUB_QUESTIONS) {
        var values = subQuestion.items().getFirst().steps();
        var cell = group.score().cell(subQuestion);
        cell.distribution()
            .ifPresent(it -> {
              var mean =
                  IntStream.range(0, it.steps().size())
                      .mapToDouble(step -> it.steps().get(step) * values.get(step).value())
                      .sum();
              assertThat(mean).isCloseTo(cell.share().orElseThrow(), within(1e-12));
            });
      }
    }
  }

  /** The variance that everybody can work out who sees a mean and how many it is of. */
  private static Optional<Double> fromItsMean(GroupScore group, Cell cell) {
    return cell.share().isEmpty()
        ? Optional.empty()
        : Optional.of(
                group.correction(cell.responses())
                    * Estimator.greatestVariance(cell.responses(), cell.share().getAsDouble())
                    / cell.responses())
            .map(it -> Math.sqrt(it) * Math.sqrt(it));
  }

  private static boolean allHaveShares(GroupScore group, int area) {
    return SUB_QUESTIONS.stream()
        .filter(it -> area == PreScore.TOTAL || it.area() == area)
        .allMatch(it -> group.score().share(it).isPresent());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTotalFollowsFromTheShownCellsAlone(long seed) {
    var preScore = new AwkwardRound(EDITION, seed).preScore();

    for (var subQuestion : SUB_QUESTIONS) {
      var overall = preScore.overall().cell(subQuestion);
      assertThat(overall.responses())
          .isEqualTo(
              preScore.groups().stream()
                  .mapToInt(it -> it.score().cell(subQuestion).responses())
                  .sum());
      assertSame(overall.share(), together(preScore, subQuestion, Cell::share));
      assertSame(overall.notKnown(), together(preScore, subQuestion, Cell::notKnown));
    }
  }

  private static void assertSame(OptionalDouble figure, OptionalDouble counted) {
    assertThat(figure.isPresent()).isEqualTo(counted.isPresent());
    counted.ifPresent(it -> assertThat(figure.getAsDouble()).isEqualTo(it, within(1e-12)));
  }

  /** The groups' figures by their weights, counted from the shown cells alone. */
  private static OptionalDouble together(
      PreScore preScore, SubQuestion subQuestion, Function<Cell, OptionalDouble> figure) {
    var sum = 0.0;
    var weights = 0.0;
    for (var group : preScore.groups()) {
      var value = figure.apply(group.score().cell(subQuestion));
      if (value.isPresent()) {
        sum += group.weight() * value.getAsDouble();
        weights += group.weight();
      }
    }
    return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
  }
}
