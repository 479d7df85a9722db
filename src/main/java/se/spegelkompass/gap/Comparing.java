package se.spegelkompass.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Crosswalk;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.analysis.Trail;
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
   * edition, and points weigh differently. Only shares can be compared, along the crosswalks.
   *
   * @param asked the round's edition
   * @param evaluated the evaluation's edition
   * @param gaps the round's sub-questions that lead to some of the evaluation's, the largest gap
   *     first; none where no crosswalk leads from the one to the other
   * @param alone the round's sub-questions that lead to none, in the edition's order
   */
  record DifferentEditions(
      Edition asked, Edition evaluated, List<AcrossGap> gaps, List<SubQuestion> alone)
      implements Comparing {

    public DifferentEditions {
      gaps = List.copyOf(gaps);
      alone = List.copyOf(alone);
    }
  }

  /**
   * Compares a closed round's result with an evaluation of the same edition.
   *
   * @param edition of both
   * @throws IllegalArgumentException if the evaluation is of another edition or lacks points for a
   *     sub-question
   */
  static Comparing of(Edition edition, PreScore preScore, Evaluation evaluation) {
    if (!edition.id().equals(evaluation.editionId())) {
      throw new IllegalArgumentException(
          evaluation.editionId() + " is not " + edition.id() + "; compare across editions");
    }
    return new Compared(Comparison.of(edition, preScore, evaluation));
  }

  /**
   * Compares a closed round's result with an evaluation of another edition.
   *
   * @param edition the round's
   * @param evaluated the evaluation's
   * @param crosswalks between editions, in any order
   * @throws IllegalArgumentException if the evaluation lacks points for a sub-question
   */
  static Comparing across(
      Edition edition,
      PreScore preScore,
      Evaluation evaluation,
      Edition evaluated,
      List<Crosswalk> crosswalks) {
    var alone = new ArrayList<SubQuestion>();
    var gaps = new ArrayList<AcrossGap>();
    edition
        .subQuestions()
        .forEach(it -> {
          var trails = Trail.of(edition, it.id(), evaluated, crosswalks);
          if (trails.isEmpty()) {
            alone.add(it);
          } else {
            gaps.add(AcrossGap.of(preScore.overall().share(it), trails, evaluation));
          }
        });
    gaps.sort(AcrossGap.LARGEST_FIRST);
    return new DifferentEditions(edition, evaluated, gaps, alone);
  }
}
