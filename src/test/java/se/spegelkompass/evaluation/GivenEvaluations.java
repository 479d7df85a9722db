package se.spegelkompass.evaluation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.SubQuestion;

/**
 * Evaluations in which every sub-question has the same share of its points. Each method returns the
 * id of what it stores.
 */
@Singleton
public class GivenEvaluations {

  private final Evaluations evaluations;
  private final References references;
  private final Editions editions;

  GivenEvaluations(Evaluations evaluations, References references, Editions editions) {
    this.evaluations = evaluations;
    this.references = references;
    this.editions = editions;
  }

  /** Half of all points in the newest edition. */
  public long half(long municipalityId, String month) {
    return share(municipalityId, editions.newest(), month, 0.5);
  }

  public long share(long municipalityId, Edition edition, String month, double share) {
    return store(municipalityId, edition, month, share, Optional.empty(), Optional.empty());
  }

  /** A third of each maximum, in whole points. */
  public long third(long municipalityId, Edition edition, String month) {
    return store(
        municipalityId,
        edition,
        month,
        edition
            .subQuestions()
            .collect(Collectors.toMap(SubQuestion::id, it -> BigDecimal.valueOf(it.max() / 3))),
        Optional.empty(),
        Optional.empty());
  }

  /** Half of all points in the newest edition, and another municipality's. */
  public long borrowed(long municipalityId, String month, String from) {
    return store(
        municipalityId, editions.newest(), month, 0.5, Optional.of(from), Optional.empty());
  }

  /** A mean in the newest edition: 40 % of area 5, and 30 % of its sub-question 5.4. */
  public long mean(long municipalityId, String base) {
    var area = editions.newest().area(5).orElseThrow();
    var subQuestion = editions.newest().subQuestion("5.4").orElseThrow();
    return references.add(
        municipalityId,
        new NewReference(
            editions.newest(),
            base,
            OptionalInt.of(12),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Map.of(5, BigDecimal.valueOf(area.max() * 0.4)),
            Map.of("5.4", BigDecimal.valueOf(subQuestion.max() * 0.3)),
            List.of()));
  }

  /** With what a report says besides. */
  public long reported(
      long municipalityId, Edition edition, String month, double share, Reported reported) {
    return store(municipalityId, edition, month, share, Optional.empty(), Optional.of(reported));
  }

  private long store(
      long municipalityId,
      Edition edition,
      String month,
      double share,
      Optional<String> borrowedFrom,
      Optional<Reported> reported) {
    return store(
        municipalityId,
        edition,
        month,
        points(edition, BigDecimal.valueOf(share)),
        borrowedFrom,
        reported);
  }

  private long store(
      long municipalityId,
      Edition edition,
      String month,
      Map<String, BigDecimal> points,
      Optional<String> borrowedFrom,
      Optional<Reported> reported) {
    return evaluations.store(
        municipalityId,
        new NewEvaluation(
            UUID.randomUUID(),
            "Utvärdering",
            edition,
            YearMonth.parse(month),
            points,
            borrowedFrom,
            reported));
  }

  private static Map<String, BigDecimal> points(Edition edition, BigDecimal share) {
    return edition
        .subQuestions()
        .collect(
            Collectors.toMap(SubQuestion::id, it -> BigDecimal.valueOf(it.max()).multiply(share)));
  }
}
