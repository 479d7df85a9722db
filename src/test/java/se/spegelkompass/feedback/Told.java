package se.spegelkompass.feedback;

import jakarta.inject.Singleton;
import java.util.Map;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** Closed rounds whose people can be told, with four union representatives that are too few. */
@Singleton
class Told {

  private final ClosedRounds rounds;
  private final GivenEvaluations evaluations;
  private final Editions editions;

  Told(ClosedRounds rounds, GivenEvaluations evaluations, Editions editions) {
    this.rounds = rounds;
    this.evaluations = evaluations;
    this.editions = editions;
  }

  Place place() {
    return rounds.place();
  }

  /** The address of a coordinator's page. */
  String closed(Place place) {
    return "/matningar/"
        + rounds.varied(place, "Hösten", ClosedRounds.PEOPLE, 2).id()
        + "/aterkoppling";
  }

  /** One of a round that too few have answered. */
  String tooFew(Place place) {
    var few = Map.of(GroupKind.STAFF, new Given(3, 5));
    return "/matningar/" + rounds.closed(place, few).id() + "/aterkoppling";
  }

  /** An evaluation with a third of all points. */
  long evaluate(Place place) {
    return evaluate(place, editions.newest());
  }

  void borrow(Place place) {
    evaluations.borrowed(place.municipalityId(), "2024-05", "Nordvik");
  }

  long evaluateOldest(Place place) {
    return evaluate(place, editions.find("kommunkompassen-2010").orElseThrow());
  }

  private long evaluate(Place place, Edition edition) {
    return evaluations.third(place.municipalityId(), edition, "2024-03");
  }

  /** Saves the page as it is and opens it; returns its path. */
  static String open(Person coordinator, String page) {
    coordinator.visit(page).submit(page).submit(page + "/oppning");
    return address(coordinator);
  }

  /** The path that the coordinator's page shows. */
  static String address(Person coordinator) {
    return coordinator.page().select(".link-text a").attr("href").replaceFirst("^.*(/a/)", "$1");
  }
}
