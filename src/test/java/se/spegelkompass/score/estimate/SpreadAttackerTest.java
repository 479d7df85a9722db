package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.spegelkompass.score.estimate.SpreadAttacker.Solved;

/**
 * A mean and a variance together may tell every answer of a small group, so its variance must not
 * follow from the intervals for all groups together.
 */
class SpreadAttackerTest {

  private static final int ROUNDS = 1000;

  @Test
  void behindAnIntervalIsNothingUnknownOrMoreThanItsTwoEquationsTell() {
    var unknown =
        AttackerTest.rounds(ROUNDS)
            .flatMap(round -> attacker(round, round.preScore()).intervals())
            .collect(Collectors.groupingBy(it -> it.unknown().size(), Collectors.counting()));

    assertThat(unknown).doesNotContainKeys(1, 2).containsKeys(0, 3, 4);
  }

  @Test
  void noVarianceFollowsFromAllIntervalsOfARoundTogether() {
    assertThat(solvable(AwkwardRound::preScore)).isEmpty();
  }

  /** So the attacker is good enough. */
  @Test
  void withoutHidingComplementsVariancesFollow() {
    var solvable = 0;
    for (var round : AttackerTest.rounds(ROUNDS).toList()) {
      var unprotected = new Unprotected(AttackerTest.EDITION, round);
      var solved = attacker(round, unprotected.allIntervals()).solve();
      assertThat(solved).allSatisfy(it -> assertThat(isRight(it, unprotected)).isTrue());
      solvable += solved.isEmpty() ? 0 : 1;
    }

    assertThat(solvable).isGreaterThan(ROUNDS / 4);
  }

  @Test
  void withoutHidingComplementsInSumsVariancesFollow() {
    assertThat(solvable(it -> new Unprotected(AttackerTest.EDITION, it).allSums()))
        .hasSizeGreaterThan(ROUNDS / 100);
  }

  /** The rounds in which some hidden variance is determined by all equations together. */
  private static List<AwkwardRound> solvable(Function<AwkwardRound, PreScore> published) {
    return AttackerTest.rounds(ROUNDS)
        .filter(it -> !attacker(it, published.apply(it)).equations().solved().isEmpty())
        .toList();
  }

  private static boolean isRight(Solved solved, Unprotected unprotected) {
    var contributions = unprotected.contributions(solved.interval().subQuestions());
    var variance =
        contributions.stream()
            .filter(it -> it.part() == solved.part())
            .mapToDouble(Contribution::variance)
            .findFirst()
            .orElseThrow();
    return solved.values().stream()
        .anyMatch(it -> Math.abs(it - variance) <= 1e-6 * solved.interval().precision().variance());
  }

  private static SpreadAttacker attacker(AwkwardRound round, PreScore published) {
    return new SpreadAttacker(AttackerTest.EDITION, round, published);
  }
}
