package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/**
 * An official evaluation (extern utvärdering) that a coordinator has confirmed.
 *
 * @param name what the municipality calls it
 * @param evaluatedOn the month the evaluators were there
 * @param points official points by sub-question id, 0..maximum, one for each sub-question of the
 *     edition
 * @param borrowedFrom whose published points these are, where they are not the municipality's own
 */
public record Evaluation(
    long id,
    long municipalityId,
    String name,
    String editionId,
    YearMonth evaluatedOn,
    Map<String, BigDecimal> points,
    Optional<String> borrowedFrom) {

  public Evaluation {
    points = Map.copyOf(points);
  }

  /**
   * The points of a sub-question.
   *
   * @throws IllegalArgumentException if the evaluation has none for it
   */
  public BigDecimal points(SubQuestion subQuestion) {
    var found = points.get(subQuestion.id());
    if (found == null) {
      throw new IllegalArgumentException("no points for " + subQuestion.id());
    }
    return found;
  }

  /** The sum of the area's rows, 0..100. */
  public BigDecimal points(Area area) {
    return area.subQuestions().stream().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The sum of all rows, 0..800. */
  public BigDecimal points(Edition edition) {
    return edition.areas().stream().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
