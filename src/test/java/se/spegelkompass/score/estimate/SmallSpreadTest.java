package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.respond.Answer;

/**
 * How differently a group below 2k answers is in no figure: with other answers of the same mean,
 * the result is the same to the last bit, however one counts, and also by trying all there could
 * be. One item to a sub-question, so that shares are quarters and means are exact.
 */
class SmallSpreadTest {

  private static final int K = 6;
  private static final List<GroupKind> KINDS = List.of(GroupKind.values());
  private static final List<String> ITEMS = List.of("1.1-a", "1.2-a", "2.1-a");

  private static final Edition EDITION =
      edition(
          area(1, subQuestion("1.1", 40, item("1.1-a")), subQuestion("1.2", 60, item("1.2-a"))),
          area(2, subQuestion("2.1", 100, item("2.1-a"))));

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherAnswersOfTheSameMeanChangeNothingBelow2k(long seed) {
    var random = new Random(seed);
    var sizes = IntStream.range(0, 4).map(i -> K + random.nextInt(K)).boxed().toList();
    var ballots = ballots(random, sizes, 30);

    var spread = spread(ballots, sizes.size());

    assertThat(spread).isNotEqualTo(ballots);
    assertThat(preScore(spread, sizes)).isEqualTo(preScore(ballots, sizes));
  }

  /** So that the test above can fail. */
  @Test
  void aLargeGroupsSpreadIsPartOfTheResult() {
    var random = new Random(1);
    var sizes = List.of(2 * K, 2 * K + 5, 20, 25);
    var ballots = ballots(random, sizes, 30);

    assertThat(preScore(spread(ballots, sizes.size()), sizes))
        .isNotEqualTo(preScore(ballots, sizes));
  }

  /** Apart from its ends: there the mean itself tells that all answer alike. */
  @Test
  void unanimityIsNotToldBelow2k() {
    var alike = new ArrayList<Ballot>();
    var different = new ArrayList<Ballot>();
    for (int i = 0; i < 2 * K - 2; i++) {
      alike.add(new Ballot(1, all(3)));
      different.add(new Ballot(1, all(i % 2 == 0 ? 1 : 5)));
    }
    var sizes = List.of(alike.size());

    assertThat(preScore(alike, sizes)).isEqualTo(preScore(different, sizes));
    assertThat(preScore(alike, sizes).overall().estimate(EDITION).orElseThrow().interval())
        .isPresent();
  }

  private static PreScore preScore(List<Ballot> ballots, List<Integer> sizes) {
    var groups = new ArrayList<AskedGroup>();
    for (int i = 0; i <= sizes.size(); i++) {
      var kind = KINDS.get(i % KINDS.size());
      var population = i % 2 == 0 ? OptionalInt.of(60) : OptionalInt.empty();
      groups.add(new AskedGroup(i + 1, kind, i + 1, 1 + i, K, population));
    }
    return new Scoring(EDITION, K).preScore(groups, ballots);
  }

  /** Groups of these sizes, and a last one that is large. */
  private static List<Ballot> ballots(Random random, List<Integer> sizes, int last) {
    var ballots = new ArrayList<Ballot>();
    for (int group = 0; group <= sizes.size(); group++) {
      var size = group < sizes.size() ? sizes.get(group) : last;
      for (int i = 0; i < size; i++) {
        ballots.add(new Ballot(group + 1, random(random)));
      }
    }
    return ballots;
  }

  private static Map<String, Answer> random(Random random) {
    var answers = new HashMap<String, Answer>();
    ITEMS.forEach(item ->
        answers.put(
            item,
            random.nextInt(8) == 0
                ? new Answer.NotKnown()
                : new Answer.OnStep(1 + random.nextInt(5))));
    return answers;
  }

  private static Map<String, Answer> all(int step) {
    var answers = new HashMap<String, Answer>();
    ITEMS.forEach(item -> answers.put(item, new Answer.OnStep(step)));
    return answers;
  }

  /**
   * In each of the first groups, one person steps up wherever another can step down: the mean
   * stays, and the variance does not.
   */
  private static List<Ballot> spread(List<Ballot> ballots, int groups) {
    List<Map<String, Answer>> answers =
        ballots.stream().<Map<String, Answer>>map(it -> new HashMap<>(it.answers())).toList();
    for (long group = 1; group <= groups; group++) {
      for (var item : ITEMS) {
        spread(ballots, answers, group, item);
      }
    }
    return IntStream.range(0, ballots.size())
        .mapToObj(i -> new Ballot(ballots.get(i).group(), answers.get(i)))
        .toList();
  }

  private static void spread(
      List<Ballot> ballots, List<Map<String, Answer>> answers, long group, String item) {
    var up = -1;
    for (int i = 0; i < ballots.size(); i++) {
      if (ballots.get(i).group() != group
          || !(answers.get(i).get(item) instanceof Answer.OnStep(var step))) {
        continue;
      }
      if (up >= 0 && step > 1 && answers.get(up).get(item) instanceof Answer.OnStep(var other)) {
        answers.get(i).put(item, new Answer.OnStep(step - 1));
        answers.get(up).put(item, new Answer.OnStep(other + 1));
        up = -1;
      } else if (step < 5) {
        up = i;
      }
    }
  }
}
