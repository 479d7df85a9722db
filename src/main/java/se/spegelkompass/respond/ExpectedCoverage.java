package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.round.Expectation;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;

/** How many answers each area of each group can be expected to get. */
@Singleton
class ExpectedCoverage implements Expectation {

  /** The share that answers where nobody has said another. */
  static final int USUAL_PERCENT = 50;

  private final Rounds rounds;

  ExpectedCoverage(Rounds rounds) {
    this.rounds = rounds;
  }

  /**
   * Answers by area.
   *
   * @param percent how many of a hundred answer
   * @return empty where nobody knows how many are asked
   */
  static Map<Integer, Integer> expected(Edition edition, Group group, int percent) {
    if (group.population().isEmpty()) {
      return Map.of();
    }
    return Coverage.expected(
        AskedAreas.of(edition, group.kind()).seconds(),
        group.choices().minutes(),
        Math.round(group.population().getAsInt() * percent / 100f));
  }

  @Override
  public boolean isTooLittle(Round round, Group group) {
    var edition = rounds.edition(round);
    var together = round.groups().stream().filter(it -> it.result() == group.result()).toList();
    if (together.stream().anyMatch(it -> it.population().isEmpty())) {
      return false;
    }
    var expected = new HashMap<Integer, Integer>();
    together.forEach(it ->
        expected(edition, it, USUAL_PERCENT)
            .forEach((area, answers) -> expected.merge(area, answers, Integer::sum)));
    return expected.values().stream().anyMatch(answers -> answers < group.k(round));
  }
}
