package se.spegelkompass.gap;

import java.util.Optional;

/**
 * The comparison in one breath: higher or lower, by how much, and where the most.
 *
 * @param direction over the compared sub-questions, in whole points
 * @param points pre-score minus official over the compared sub-questions; unrounded
 * @param compared how many sub-questions it speaks about; 0 where it has nothing to say
 * @param of how many there are
 * @param largest the sub-question with the largest gap, unless all gaps round to nothing
 */
public record Summary(
    Direction direction, double points, int compared, int of, Optional<SubQuestionGap> largest) {

  static Summary of(Comparison comparison) {
    var total = comparison.total();
    var points = total.gap().map(Gap::points).orElse(0.0);
    return new Summary(
        Direction.of(points),
        points,
        total.compared(),
        total.of(),
        comparison.subQuestions().stream().findFirst().filter(Summary::isShown));
  }

  private static boolean isShown(SubQuestionGap it) {
    return it.gap().filter(gap -> gap.direction() != Direction.SAME).isPresent();
  }
}
