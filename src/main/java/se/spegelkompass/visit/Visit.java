package se.spegelkompass.visit;

import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.NotFound;

/** A closed round that is being prepared for the evaluators' visit. */
record Visit(Round round, Edition edition, PreScore preScore) {

  /** Where the package of a round is. */
  static String path(long roundId) {
    return "/matningar/" + roundId + "/forberedelse";
  }

  String path() {
    return path(round.id());
  }

  String path(String subQuestionId) {
    return path() + "/" + subQuestionId;
  }

  /**
   * One of the edition's sub-questions.
   *
   * @throws NotFound if it has none of that id
   */
  SubQuestion require(String subQuestionId) {
    return edition.subQuestion(subQuestionId).orElseThrow(NotFound::new);
  }
}
