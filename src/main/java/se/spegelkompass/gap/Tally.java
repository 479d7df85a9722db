package se.spegelkompass.gap;

import java.util.List;
import se.spegelkompass.gap.analysis.Direction;

/**
 * How many sub-questions people rate higher, lower and the same, in whole percentage points.
 *
 * @param notCompared those without a pre-score
 */
public record Tally(int higher, int lower, int same, int notCompared) {

  static Tally of(List<SubQuestionGap> subQuestions) {
    return new Tally(
        count(subQuestions, Direction.HIGHER),
        count(subQuestions, Direction.LOWER),
        count(subQuestions, Direction.SAME),
        (int) subQuestions.stream().filter(it -> it.gap().isEmpty()).count());
  }

  private static int count(List<SubQuestionGap> subQuestions, Direction wanted) {
    return (int)
        subQuestions.stream()
            .flatMap(it -> it.gap().stream())
            .filter(gap -> gap.direction() == wanted)
            .count();
  }
}
