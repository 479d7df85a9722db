package se.spegelkompass.gap.report;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.NewEvaluation;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** Comparisons to take away. */
@Singleton
public class Compared {

  private final ClosedRounds rounds;
  private final Evaluations evaluations;
  private final Editions editions;

  Compared(ClosedRounds rounds, Evaluations evaluations, Editions editions) {
    this.rounds = rounds;
    this.evaluations = evaluations;
    this.editions = editions;
  }

  /** The address of a comparison in which people answer differently. */
  public String comparison(Place place, String round, String evaluation) {
    return "/jamforelse/"
        + rounds.varied(place, round, ClosedRounds.PEOPLE, 2).id()
        + "/"
        + evaluation(place, evaluation, editions.newest());
  }

  /** An evaluation whose points differ from sub-question to sub-question. */
  public long evaluation(Place place, String name, Edition edition) {
    return evaluations.store(
        place.municipalityId(),
        NewEvaluation.typed(
            name, edition, YearMonth.of(2024, 3), points(edition), Optional.empty()));
  }

  private static Map<String, BigDecimal> points(Edition edition) {
    return edition
        .subQuestions()
        .collect(
            Collectors.toMap(
                SubQuestion::id,
                it -> BigDecimal.valueOf((long) (it.max() * (1 + it.id().charAt(2) % 5) / 6))));
  }
}
