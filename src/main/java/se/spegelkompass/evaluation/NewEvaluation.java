package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/**
 * An evaluation that is to be kept; all of it is valid.
 *
 * @param submission tells one submission from another; the same one is kept once
 * @param name what the municipality calls it, 1..100 characters
 * @param points official points by sub-question id, one for each sub-question of the edition,
 *     0..maximum with at most two decimals
 * @param borrowedFrom whose published points these are, where they are not the municipality's own
 * @param reported what else a report or a person says; empty where there are only points
 */
public record NewEvaluation(
    UUID submission,
    String name,
    Edition edition,
    YearMonth evaluatedOn,
    Map<String, BigDecimal> points,
    Optional<String> borrowedFrom,
    Optional<Reported> reported) {

  /**
   * Refuses what is not a whole evaluation.
   *
   * @throws IllegalArgumentException if the name is blank or a sub-question's points are missing or
   *     out of range
   */
  public NewEvaluation {
    points = Map.copyOf(points);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an evaluation needs a name");
    }
    edition.subQuestions().forEach(new PointsCheck(points)::check);
  }

  /** Points without a document, for example those of another municipality's published report. */
  public static NewEvaluation typed(
      String name,
      Edition edition,
      YearMonth evaluatedOn,
      Map<String, BigDecimal> points,
      Optional<String> borrowedFrom) {
    return new NewEvaluation(
        UUID.randomUUID(), name, edition, evaluatedOn, points, borrowedFrom, Optional.empty());
  }

  private record PointsCheck(Map<String, BigDecimal> points) {

    void check(SubQuestion subQuestion) {
      var value = points.get(subQuestion.id());
      if (value == null || !Points.isPossible(value, subQuestion.max())) {
        throw new IllegalArgumentException(subQuestion.id() + " cannot have " + value);
      }
    }
  }
}
