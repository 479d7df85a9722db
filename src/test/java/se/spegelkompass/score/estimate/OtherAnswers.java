package se.spegelkompass.score.estimate;

import java.util.HashMap;
import java.util.SplittableRandom;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;

/** Gives people other answers than they gave. */
record OtherAnswers(SplittableRandom random) {

  OtherAnswers(long seed) {
    this(new SplittableRandom(~seed));
  }

  Ballot everywhere(Ballot ballot) {
    var answers = new HashMap<String, Answer>();
    NothingLeaksTest.EDITION
        .items()
        .filter(it -> random.nextBoolean())
        .forEach(it -> answers.put(it.id(), answer()));
    return new Ballot(ballot.group(), answers);
  }

  /** The same ballot with other answers wherever its group's cell does not show them. */
  Ballot whereHidden(Ballot ballot, PreScore preScore) {
    var answers = new HashMap<>(ballot.answers());
    for (var subQuestion : NothingLeaksTest.SUB_QUESTIONS) {
      var cell = cell(subQuestion, ballot.group(), preScore);
      for (var item : subQuestion.items()) {
        answers.computeIfPresent(item.id(), (id, answer) -> whereHidden(answer, cell));
      }
    }
    return new Ballot(ballot.group(), answers);
  }

  /** The same ballot with other answers to the last item of every sub-question. */
  Ballot toTheLast(Ballot ballot) {
    var answers = new HashMap<>(ballot.answers());
    NothingLeaksTest.SUB_QUESTIONS.stream()
        .map(it -> it.items().getLast().id())
        .forEach(item -> answers.computeIfPresent(item, (_, _) -> answer()));
    return new Ballot(ballot.group(), answers);
  }

  private static Cell cell(SubQuestion subQuestion, long group, PreScore preScore) {
    return preScore.groups().stream()
        .filter(it -> it.groups().contains(group))
        .map(it -> it.score().cell(subQuestion))
        .findFirst()
        .orElse(Cell.HIDDEN);
  }

  private Answer whereHidden(Answer answer, Cell cell) {
    if (cell.notKnown().isEmpty()) {
      return answer();
    }
    return cell.share().isEmpty() && answer instanceof Answer.OnStep ? step() : answer;
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
