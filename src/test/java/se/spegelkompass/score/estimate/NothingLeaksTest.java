package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.PublishedEdition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;

/**
 * Random rounds with many small groups. What may not be shown is given other answers: if the result
 * is equal to the last bit, then nothing about it can be found in the result, however one counts.
 */
class NothingLeaksTest {

  private static final int K = 6;
  private static final List<GroupKind> KINDS = List.of(GroupKind.values());
  private static final Edition EDITION = PublishedEdition.newest();

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherAnswersInAGroupThatIsLeftOutChangeNothing(long seed) {
    var round = new RandomRound(seed);
    var before = round.preScore();

    var changed =
        round.ballots.stream()
            .map(it -> before.leftOut().contains(it.group()) ? round.other(it) : it)
            .toList();

    assertThat(round.preScore(changed)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherAnswersInACellBelowKChangeNothing(long seed) {
    var round = new RandomRound(seed);
    var before = round.preScore();

    var changed = round.ballots.stream().map(it -> round.otherWhereHidden(it, before)).toList();

    assertThat(round.preScore(changed)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureRestsOnAtLeastK(long seed) {
    var round = new RandomRound(seed);

    for (var group : round.preScore().groups()) {
      assertThat(group.responses()).isGreaterThanOrEqualTo(K);
      EDITION
          .subQuestions()
          .forEach(subQuestion -> {
            var cell = group.score().cell(subQuestion);
            assertThat(cell.responses()).matches(count -> count == 0 || count >= K);
            assertThat(cell.share().isPresent()).isEqualTo(cell.responses() > 0);
            assertThat(cell.notKnown().isPresent())
                .isEqualTo(round.answered(subQuestion, group.groups()) >= K);
          });
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTotalFollowsFromTheShownCellsAlone(long seed) {
    var preScore = new RandomRound(seed).preScore();

    EDITION
        .subQuestions()
        .forEach(subQuestion -> {
          var cells = preScore.groups().stream().map(it -> it.score().cell(subQuestion)).toList();
          var overall = preScore.overall().cell(subQuestion);
          assertThat(Cell.of(overall.responses(), overall.share(), overall.notKnown()))
              .isEqualTo(together(cells));
        });
  }

  /** The overall cell, counted from the shown cells alone. */
  private static Cell together(List<Cell> cells) {
    return Cell.of(
        cells.stream().mapToInt(Cell::responses).sum(),
        cells.stream().map(Cell::share).flatMapToDouble(OptionalDouble::stream).average(),
        cells.stream().map(Cell::notKnown).flatMapToDouble(OptionalDouble::stream).average());
  }

  /** Groups of 0 to 14 people who leave many items out, so that all kinds of cells are small. */
  private static final class RandomRound {

    private final Random random;
    private final List<AskedGroup> groups;
    private final List<Ballot> ballots;

    RandomRound(long seed) {
      random = new Random(seed);
      groups =
          LongStream.rangeClosed(1, 6)
              .mapToObj(id -> AskedGroup.of(id, KINDS.get(random.nextInt(KINDS.size())), 1))
              .toList();
      ballots =
          groups.stream()
              .flatMap(group -> IntStream.range(0, random.nextInt(15)).mapToObj(i -> group))
              .map(group -> new Ballot(group.id(), answers(random.nextDouble())))
              .toList();
    }

    PreScore preScore() {
      return preScore(ballots);
    }

    PreScore preScore(List<Ballot> changed) {
      return new Scoring(EDITION, K).preScore(groups, changed);
    }

    /** How many in these groups answered something that they were asked about it. */
    long answered(SubQuestion subQuestion, List<Long> in) {
      return ballots.stream()
          .filter(ballot -> in.contains(ballot.group()))
          .filter(ballot -> subQuestion.items().stream().anyMatch(item -> isAnswered(item, ballot)))
          .count();
    }

    private boolean isAnswered(Item item, Ballot ballot) {
      var kind = groups.get((int) ballot.group() - 1).kind();
      return item.isFor(kind) && ballot.answers().containsKey(item.id());
    }

    Ballot other(Ballot ballot) {
      return new Ballot(ballot.group(), answers(random.nextDouble()));
    }

    /** The same ballot with other answers wherever its group's cell does not show them. */
    Ballot otherWhereHidden(Ballot ballot, PreScore preScore) {
      var answers = new HashMap<>(ballot.answers());
      EDITION
          .subQuestions()
          .forEach(subQuestion -> {
            var cell = cell(subQuestion, ballot.group(), preScore);
            for (var item : subQuestion.items()) {
              answers.computeIfPresent(item.id(), (id, answer) -> otherWhereHidden(answer, cell));
            }
          });
      return new Ballot(ballot.group(), answers);
    }

    private static Cell cell(SubQuestion subQuestion, long group, PreScore preScore) {
      return preScore.groups().stream()
          .filter(it -> it.groups().contains(group))
          .map(it -> it.score().cell(subQuestion))
          .findFirst()
          .orElse(Cell.HIDDEN);
    }

    private Answer otherWhereHidden(Answer answer, Cell cell) {
      if (cell.notKnown().isEmpty()) {
        return answer();
      }
      return cell.share().isEmpty() && answer instanceof Answer.OnStep ? step() : answer;
    }

    private Map<String, Answer> answers(double answeredPart) {
      var answers = new HashMap<String, Answer>();
      for (var item : EDITION.items().toList()) {
        if (random.nextDouble() < answeredPart) {
          answers.put(item.id(), answer());
        }
      }
      return answers;
    }

    private Answer answer() {
      return switch (random.nextInt(8)) {
        case 0 -> new Answer.NotKnown();
        case 1 -> new Answer.NotApplicable();
        default -> step();
      };
    }

    private Answer step() {
      return new Answer.OnStep(1 + random.nextInt(5));
    }
  }
}
