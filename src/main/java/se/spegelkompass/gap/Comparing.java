package se.spegelkompass.gap;

import java.util.Optional;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.score.estimate.PreScore;

/** What comes of holding a round against an evaluation. */
public sealed interface Comparing {

  /** The comparison, where there is one. */
  default Optional<Comparison> comparison() {
    return Optional.empty();
  }

  /** They can be held against each other. */
  record Compared(Comparison whole) implements Comparing {
    @Override
    public Optional<Comparison> comparison() {
      return Optional.of(whole);
    }
  }

  /**
   * They ask different things: sub-questions with the same number mean something else in another
   * edition.
   *
   * @param asked the round's edition
   * @param evaluated the evaluation's edition
   */
  record DifferentEditions(String asked, String evaluated) implements Comparing {}

  /**
   * Compares a closed round's result with an evaluation.
   *
   * @param edition the round's edition
   * @throws IllegalArgumentException if the evaluation lacks points for a sub-question
   */
  static Comparing of(Edition edition, PreScore preScore, Evaluation evaluation) {
    return edition.id().equals(evaluation.editionId())
        ? new Compared(Comparison.of(edition, preScore, evaluation))
        : new DifferentEditions(edition.id(), evaluation.editionId());
  }
}
