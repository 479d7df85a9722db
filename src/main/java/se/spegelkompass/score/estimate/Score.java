package se.spegelkompass.score.estimate;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/**
 * Results by sub-question id, and the points that follow from them. Points are unrounded.
 *
 * @param cells one cell per sub-question of the edition
 * @param sums the precision of the areas' points by area number, and of the total's by {@link
 *     PreScore#TOTAL}; where it may not be shown or there are no such points, none
 */
public record Score(Map<String, Cell> cells, Map<Integer, Precision> sums) {

  public Score {
    cells = Map.copyOf(cells);
    sums = Map.copyOf(sums);
  }

  /** The cell of a sub-question; nothing is shown of one that nobody was asked. */
  public Cell cell(SubQuestion subQuestion) {
    return cells.getOrDefault(subQuestion.id(), Cell.HIDDEN);
  }

  /** Share 0..1 of the sub-question's maximum, or empty where it may not be shown. */
  public OptionalDouble share(SubQuestion subQuestion) {
    return cell(subQuestion).share();
  }

  /** Official points, 0..maximum: share × maximum. Empty where the share may not be shown. */
  public OptionalDouble points(SubQuestion subQuestion) {
    var share = share(subQuestion);
    return share.isPresent()
        ? OptionalDouble.of(share.getAsDouble() * subQuestion.max())
        : OptionalDouble.empty();
  }

  /** Points 0..100: the sum over the area. Empty unless every sub-question has points. */
  public OptionalDouble points(Area area) {
    return sum(area.subQuestions().stream());
  }

  /** Points 0..800: the sum over all areas. Empty unless every sub-question has points. */
  public OptionalDouble points(Edition edition) {
    return sum(edition.subQuestions());
  }

  /** The share of a sub-question with its precision, 0..1; empty where it may not be shown. */
  public Optional<Estimate> estimate(SubQuestion subQuestion) {
    return estimate(share(subQuestion), 1, cell(subQuestion).precision());
  }

  /** The points of an area with their precision, 0..its maximum; empty where there are none. */
  public Optional<Estimate> estimate(Area area) {
    return estimate(points(area), area.max(), Optional.ofNullable(sums.get(area.number())));
  }

  /**
   * The total points with their precision, 0..the edition's maximum; empty where there are none.
   */
  public Optional<Estimate> estimate(Edition edition) {
    return estimate(points(edition), edition.max(), Optional.ofNullable(sums.get(PreScore.TOTAL)));
  }

  private static Optional<Estimate> estimate(
      OptionalDouble value, double max, Optional<Precision> precision) {
    return value.isPresent()
        ? Optional.of(Estimate.of(value.getAsDouble(), max, precision))
        : Optional.empty();
  }

  /** How many of the area's sub-questions have points. */
  public int scored(Area area) {
    return (int) area.subQuestions().stream().filter(it -> share(it).isPresent()).count();
  }

  /** How many of the edition's sub-questions have points. */
  public int scored(Edition edition) {
    return (int) edition.subQuestions().filter(it -> share(it).isPresent()).count();
  }

  private OptionalDouble sum(Stream<SubQuestion> subQuestions) {
    var sum = 0.0;
    for (var subQuestion : subQuestions.toList()) {
      var points = points(subQuestion);
      if (points.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += points.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }
}
