package se.spegelkompass.score.estimate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;

/**
 * How many in each asked group gave any answers, also where that is not shown: the attacker is
 * taken to know all counts, and no answer.
 */
final class Turnout {

  private static final Count NONE = new Count(0, 0, 0, 0);

  private final List<SubQuestion> subQuestions;
  private final Map<Unknown, Count> counts = new HashMap<>();

  /**
   * @param scored people who have a share
   * @param people people who gave any answer
   * @param answers their answers of any sort
   * @param steps the answers on a step of those who have a share
   */
  record Count(int scored, int people, int answers, int steps) {

    private Count plus(Count other) {
      return new Count(
          scored + other.scored,
          people + other.people,
          answers + other.answers,
          steps + other.steps);
    }
  }

  Turnout(Edition edition, List<AskedGroup> groups, Collection<Ballot> ballots) {
    subQuestions = edition.subQuestions().toList();
    for (var group : groups) {
      ballots.stream().filter(it -> it.group() == group.id()).forEach(it -> add(group, it));
    }
  }

  Count of(long group, int subQuestion) {
    return counts.getOrDefault(new Unknown(group, subQuestion), NONE);
  }

  private void add(AskedGroup group, Ballot ballot) {
    for (int s = 0; s < subQuestions.size(); s++) {
      counts.merge(
          new Unknown(group.id(), s), count(group, subQuestions.get(s), ballot), Count::plus);
    }
  }

  private static Count count(AskedGroup group, SubQuestion subQuestion, Ballot ballot) {
    var items = subQuestion.items().stream().filter(it -> it.isFor(group.kind())).toList();
    var given = items.stream().map(Item::id).filter(ballot.answers()::containsKey).toList();
    var steps =
        (int)
            given.stream().filter(it -> ballot.answers().get(it) instanceof Answer.OnStep).count();
    var scored = RespondentScore.of(items, ballot.answers()).isPresent();
    return new Count(scored ? 1 : 0, given.isEmpty() ? 0 : 1, given.size(), scored ? steps : 0);
  }
}
