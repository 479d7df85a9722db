package se.spegelkompass.demo;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.NewEvaluation;
import se.spegelkompass.evaluation.NewReference;
import se.spegelkompass.evaluation.References;
import se.spegelkompass.evaluation.Reported;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.municipality.Municipality;
import se.spegelkompass.round.Rounds;

/** What evaluators have said: twice of the demo municipality, and of others to stand beside. */
@Singleton
class DemoEvaluations {

  static final String FIRST_EDITION = "kommunkompassen-2020";

  private static final YearMonth FIRST = YearMonth.of(2021, 5);
  private static final YearMonth BORROWED = YearMonth.of(2022, 11);

  /** Invented area means; the base says so. */
  private static final List<Integer> MEANS = List.of(51, 55, 59, 52, 55, 50, 61, 57);

  private final Evaluations evaluations;
  private final References references;
  private final Editions editions;

  DemoEvaluations(Evaluations evaluations, References references, Editions editions) {
    this.evaluations = evaluations;
    this.references = references;
    this.editions = editions;
  }

  void create(Municipality municipality) {
    var newest = editions.newest();
    var month = YearMonth.from(Rounds.today());
    store(
        municipality,
        editions.find(FIRST_EDITION).orElseThrow(),
        FIRST,
        PublishedPoints.FIRST,
        Optional.empty());
    store(
        municipality,
        newest,
        month,
        PublishedPoints.SECOND,
        Optional.of(EvaluatorsWords.reported()));
    evaluations.store(
        municipality.id(),
        NewEvaluation.typed(
            "Alingsås 2022",
            newest,
            BORROWED,
            PublishedPoints.BORROWED.bySubQuestion(),
            Optional.of("Alingsås 2022")));
    references.add(municipality.id(), means(newest, month));
  }

  private void store(
      Municipality municipality,
      Edition edition,
      YearMonth month,
      PublishedPoints points,
      Optional<Reported> reported) {
    evaluations.store(
        municipality.id(),
        new NewEvaluation(
            UUID.randomUUID(),
            "Extern utvärdering " + month.getYear(),
            edition,
            month,
            points.bySubQuestion(),
            Optional.empty(),
            reported));
  }

  private static NewReference means(Edition edition, YearMonth month) {
    var areas =
        edition.areas().stream()
            .collect(
                Collectors.toMap(
                    it -> it.number(), it -> BigDecimal.valueOf(MEANS.get(it.number() - 1))));
    return new NewReference(
        edition,
        "Tolv påhittade kommuner",
        OptionalInt.of(12),
        OptionalInt.of(BORROWED.getYear()),
        OptionalInt.of(month.getYear()),
        Optional.of(areas.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
        areas,
        Map.of(),
        List.of());
  }
}
