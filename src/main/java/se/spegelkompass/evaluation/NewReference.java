package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.spegelkompass.framework.Edition;

/**
 * Means that are to be kept; all of it is valid.
 *
 * @param base whose means they are, 1..300 characters
 * @param members the evaluations they were computed from; empty for means that are typed
 */
public record NewReference(
    Edition edition,
    String base,
    OptionalInt count,
    OptionalInt sinceYear,
    OptionalInt untilYear,
    Optional<BigDecimal> total,
    Map<Integer, BigDecimal> areas,
    Map<String, BigDecimal> subQuestions,
    List<ReferenceMean.Member> members) {

  /** The longest base. */
  public static final int LONGEST_BASE = 300;

  /**
   * Refuses means without a base or a figure.
   *
   * @throws IllegalArgumentException if the base is blank or there is neither total nor area
   */
  public NewReference {
    areas = Map.copyOf(areas);
    subQuestions = Map.copyOf(subQuestions);
    members = List.copyOf(members);
    if (base.isBlank() || base.length() > LONGEST_BASE) {
      throw new IllegalArgumentException("means need a base");
    }
    if (total.isEmpty() && areas.isEmpty()) {
      throw new IllegalArgumentException("means need a figure");
    }
  }
}
