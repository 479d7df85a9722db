package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Mean points, with their base. A figure that is not there is not known.
 *
 * @param base whose means they are, in words
 * @param count how many municipalities
 * @param sinceYear the first year of the evaluations
 * @param untilYear the last year of the evaluations
 * @param total 0..the edition's maximum
 * @param areas by the area's number, 0..100
 * @param subQuestions by the sub-question's id, 0..its maximum
 * @param evaluationId the evaluation whose report prints them
 * @param members the evaluations they were computed from
 */
public record ReferenceMean(
    long id,
    String editionId,
    String base,
    OptionalInt count,
    OptionalInt sinceYear,
    OptionalInt untilYear,
    Optional<BigDecimal> total,
    Map<Integer, BigDecimal> areas,
    Map<String, BigDecimal> subQuestions,
    OptionalLong evaluationId,
    List<Member> members,
    LocalDate createdOn) {

  /** Keeps its own collections. */
  public ReferenceMean {
    areas = Map.copyOf(areas);
    subQuestions = Map.copyOf(subQuestions);
    members = List.copyOf(members);
  }

  /** An evaluation that counts. */
  public record Member(String name, YearMonth evaluatedOn) {}

  /** Where means come from. */
  public enum Origin {
    REPORT,
    COMPUTED,
    TYPED
  }

  /** Where they come from. */
  public Origin origin() {
    if (evaluationId.isPresent()) {
      return Origin.REPORT;
    }
    return members.isEmpty() ? Origin.TYPED : Origin.COMPUTED;
  }
}
