package se.spegelkompass.gap;

import java.util.List;
import java.util.Optional;

/**
 * Several sub-questions together: an area, or the whole edition. Where some have no pre-score, the
 * others are still compared, on both sides over the same ones.
 *
 * @param compared how many sub-questions both sides have
 * @param of how many there are
 * @param officialPoints the evaluators' points for all of them
 * @param max the points that could be had for all of them
 * @param gap over the compared ones only; empty where there are none
 */
public record SumGap(int compared, int of, double officialPoints, double max, Optional<Gap> gap) {

  static SumGap of(List<SubQuestionGap> subQuestions) {
    var gaps = subQuestions.stream().flatMap(it -> it.gap().stream()).toList();
    return new SumGap(
        gaps.size(),
        subQuestions.size(),
        subQuestions.stream().mapToDouble(SubQuestionGap::officialPoints).sum(),
        subQuestions.stream().mapToDouble(it -> it.subQuestion().max()).sum(),
        gaps.stream().reduce(Gap::plus));
  }

  /** Whether the gap speaks for all the sub-questions, so that points may be read as a sum. */
  public boolean isComplete() {
    return compared == of;
  }
}
