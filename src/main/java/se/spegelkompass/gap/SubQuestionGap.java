package se.spegelkompass.gap;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.PreScore;

/**
 * One sub-question in both mirrors.
 *
 * @param officialPoints 0..the sub-question's maximum
 * @param notKnown the share of answers that are "vet inte", 0..1, where it may be shown
 * @param gap empty where the pre-score may not be shown
 */
public record SubQuestionGap(
    SubQuestion subQuestion, double officialPoints, OptionalDouble notKnown, Optional<Gap> gap) {

  /** Largest first, whichever way; then those that cannot be compared. Sorting keeps ties. */
  static final Comparator<SubQuestionGap> LARGEST_FIRST =
      Comparator.comparingLong(it -> it.gap().map(gap -> -gap.size()).orElse(1L));

  /** By area, then by number within it. */
  static final Comparator<SubQuestionGap> AS_IN_THE_EDITION =
      Comparator.<SubQuestionGap>comparingInt(it -> it.subQuestion().area())
          .thenComparingInt(it -> it.subQuestion().id().length())
          .thenComparing(it -> it.subQuestion().id());

  static SubQuestionGap of(SubQuestion subQuestion, PreScore preScore, Evaluation evaluation) {
    var cell = preScore.overall().cell(subQuestion);
    var official = evaluation.points(subQuestion).doubleValue();
    return new SubQuestionGap(
        subQuestion,
        official,
        cell.notKnown(),
        cell.share().isPresent()
            ? Optional.of(
                new Gap(
                    cell.share().getAsDouble() * subQuestion.max(), official, subQuestion.max()))
            : Optional.empty());
  }

  /** The evaluators' share of the maximum, 0..1. */
  public double officialShare() {
    return officialPoints / subQuestion.max();
  }
}
