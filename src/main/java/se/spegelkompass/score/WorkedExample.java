package se.spegelkompass.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.score.estimate.AskedGroup;
import se.spegelkompass.score.estimate.Ballot;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.score.estimate.Scoring;

/**
 * A small round with invented answers to one sub-question, computed by the same code as a real one.
 * It explains how answers become points.
 *
 * @param subQuestion the sub-question that is answered
 * @param person one respondent's answers to its items, in order
 * @param personShare what they come to, 0..1
 * @param groups the invented groups, in order
 * @param preScore the result of the round
 */
record WorkedExample(
    SubQuestion subQuestion,
    List<Answered> person,
    double personShare,
    List<Asked> groups,
    PreScore preScore) {

  private static final String SUB_QUESTION = "1.3";

  /** One item, and what the person answered. */
  record Answered(Item item, Answer answer) {}

  /** A group and how many of it answered. */
  record Asked(AskedGroup group, int responses) {}

  WorkedExample {
    person = List.copyOf(person);
    groups = List.copyOf(groups);
  }

  /**
   * The example in an edition.
   *
   * @param k the fewest answers behind a shown result
   */
  static WorkedExample in(Edition edition, int k) {
    var subQuestion =
        edition
            .subQuestion(SUB_QUESTION)
            .orElseGet(() -> edition.subQuestions().findFirst().orElseThrow());
    var kinds = List.of(GroupKind.LEADERSHIP, GroupKind.MANAGERS, GroupKind.ELECTED);
    var steps = List.of(List.of(4, 3), List.of(2, 3), List.of(3));
    var sizes = List.of(k + 2, 2 * k, k - 2);
    var groups = new ArrayList<Asked>();
    var ballots = new ArrayList<Ballot>();
    for (int i = 0; i < kinds.size(); i++) {
      var group = AskedGroup.of(i + 1L, kinds.get(i), k);
      groups.add(new Asked(group, sizes.get(i)));
      for (int person = 0; person < sizes.get(i); person++) {
        var step = steps.get(i).get(person % steps.get(i).size());
        ballots.add(ballot(edition, group, new Answer.OnStep(step)));
      }
    }
    var person = person(subQuestion);
    return new WorkedExample(
        subQuestion,
        person,
        share(edition, subQuestion, person),
        groups,
        new Scoring(edition, k).preScore(groups.stream().map(Asked::group).toList(), ballots));
  }

  private static Ballot ballot(Edition edition, AskedGroup group, Answer answer) {
    var answers = new HashMap<String, Answer>();
    edition.items(group.kind()).forEach(item -> answers.put(item.id(), answer));
    return new Ballot(group.id(), answers);
  }

  /** A member of the leadership, who does not know one thing. */
  private static List<Answered> person(SubQuestion subQuestion) {
    var answers =
        List.of(
            new Answer.OnStep(4),
            new Answer.OnStep(3),
            new Answer.NotKnown(),
            new Answer.OnStep(2),
            new Answer.OnStep(3));
    var items = subQuestion.items().stream().filter(it -> it.isFor(GroupKind.LEADERSHIP)).toList();
    var person = new ArrayList<Answered>();
    for (int i = 0; i < items.size(); i++) {
      person.add(new Answered(items.get(i), answers.get(i % answers.size())));
    }
    return person;
  }

  private static double share(Edition edition, SubQuestion subQuestion, List<Answered> person) {
    var answers = new HashMap<String, Answer>();
    person.forEach(it -> answers.put(it.item().id(), it.answer()));
    var group = AskedGroup.of(1, GroupKind.LEADERSHIP, 1);
    return new Scoring(edition, 1)
        .preScore(List.of(group), List.of(new Ballot(group.id(), Map.copyOf(answers))))
        .overall()
        .share(subQuestion)
        .orElseThrow();
  }
}
