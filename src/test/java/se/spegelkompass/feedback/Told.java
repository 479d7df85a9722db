package se.spegelkompass.feedback;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.NewEvaluation;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** Closed rounds whose people can be told, with four union representatives that are too few. */
@Singleton
class Told {

  private static final Map<GroupKind, Integer> PEOPLE =
      Map.of(
          GroupKind.ELECTED, 9,
          GroupKind.LEADERSHIP, 13,
          GroupKind.MANAGERS, 40,
          GroupKind.STAFF, 50,
          GroupKind.UNIONS, 4);

  private final ClosedRounds rounds;
  private final Evaluations evaluations;
  private final Editions editions;

  Told(ClosedRounds rounds, Evaluations evaluations, Editions editions) {
    this.rounds = rounds;
    this.evaluations = evaluations;
    this.editions = editions;
  }

  Place place() {
    return rounds.place();
  }

  /** The address of a coordinator's page. */
  String closed(Place place) {
    return "/matningar/" + rounds.varied(place, "Hösten", PEOPLE, 2).id() + "/aterkoppling";
  }

  /** An evaluation with a third of all points. */
  long evaluate(Place place) {
    return evaluate(place, editions.newest());
  }

  long evaluateOldest(Place place) {
    return evaluate(place, editions.find("kommunkompassen-2010").orElseThrow());
  }

  private long evaluate(Place place, Edition edition) {
    var points =
        edition
            .subQuestions()
            .collect(Collectors.toMap(SubQuestion::id, it -> BigDecimal.valueOf(it.max() / 3)));
    return evaluations.store(
        place.municipalityId(),
        NewEvaluation.typed(
            "Utvärdering", edition, YearMonth.of(2024, 3), points, Optional.empty()));
  }

  /** Opens the page; returns its path. */
  static String open(Person coordinator, String page) {
    coordinator.visit(page).submit(page + "/oppning");
    return address(coordinator);
  }

  /** The path that the coordinator's page shows. */
  static String address(Person coordinator) {
    return coordinator.page().select(".link-text a").attr("href").replaceFirst("^.*(/a/)", "$1");
  }
}
