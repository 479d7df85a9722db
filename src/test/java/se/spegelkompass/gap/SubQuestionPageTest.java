package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.evaluation.Reported;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** What stands on the page of one sub-question, and which other years it leads to. */
@MicronautTest(transactional = false)
class SubQuestionPageTest {

  /** Everybody in a group answers alike: shares 1, ½ and 0. The unions are too few. */
  private static final Map<GroupKind, Given> GIVEN =
      Map.of(
          GroupKind.LEADERSHIP, new Given(20, 5),
          GroupKind.MANAGERS, new Given(20, 3),
          GroupKind.STAFF, new Given(20, 1),
          GroupKind.UNIONS, new Given(3, 5));

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;

  private Place place;
  private Person coordinator;
  private long round;

  @BeforeEach
  void close() {
    place = rounds.place();
    coordinator = place.coordinator();
    round = rounds.closed(place, GIVEN).id();
  }

  @Test
  void bothMirrorsAndTheClassStandOnTop() {
    open("5.4", "2022-11", editions.newest(), 0.2);

    assertThat(coordinator.heading()).startsWith("5.4 ");
    assertThat(coordinator.page().select(".row-class.big").text()).isEqualTo("Blind fläck");
    assertThat(coordinator.page().select("main > .lead").text())
        .startsWith("Ni 50 %, utvärderarna 20 %.");
    assertThat(coordinator.page().select(".figure-list dd").eachText())
        .containsExactly("50 %", "20 %", "+30", "+6");
    assertThat(coordinator.visit(coordinator.link("Så räknades det")).status()).isEqualTo(200);
  }

  @Test
  void onlyGroupsThatMayBeShownAreThereTheHighestFirst() {
    open("5.4", "2022-11", editions.newest(), 0.2);

    assertThat(coordinator.page().select("section:has(#groups-title) tbody tr").eachText())
        .containsExactly("Kommunledning 100 % 20", "Enhetschefer 50 % 20", "Medarbetare 0 % 20");
    assertThat(coordinator.text())
        .contains(
            "Störst skillnad: Kommunledning ligger säkert högre än Medarbetare, 100"
                + " procentenheter.");
  }

  @Test
  void theEvaluatorsWordsAreThoseAboutIt() {
    open("5.4", "2022-11", editions.newest(), 0.2);

    assertThat(coordinator.page().select(".narrative-text p").eachText())
        .containsExactly("Kommunen har en katalog.", "Den är svår att hitta.");
    assertThat(coordinator.page().select(".line").eachText())
        .containsExactly("Styrka Öppen kundtjänst");
  }

  @Test
  void whatIsMissingIsSaidToBe() {
    open("5.3", "2022-11", editions.newest(), 0.2);

    assertThat(coordinator.text())
        .contains("Rapporten har ingen text om delfrågan")
        .contains("Det finns ingen annan mätning eller utvärdering av delfrågan.");
  }

  @Test
  void otherRoundsAndEvaluationsAreFoundAlongTheEditions() {
    var again = rounds.closed(place, GIVEN);
    evaluate(place, "2016-05", editions.find("kommunkompassen-2010").orElseThrow(), 0.5);
    open("5.3", "2022-11", editions.newest(), 0.2);

    var earlier = coordinator.page().select("section:has(#earlier-title) tbody tr").eachText();
    assertThat(earlier).first().asString().isEqualTo(again.name() + " 50 % –");
    assertThat(earlier.subList(1, earlier.size()))
        .isNotEmpty()
        .allMatch(
            it -> it.startsWith("Utvärdering I en annan utgåva: ") && it.endsWith("50 % −30"));
  }

  @Test
  void whatHasChangedSinceAnEarlierRoundSaysHowSureItIs() {
    round = rounds.varied(place, "Igen", ClosedRounds.PEOPLE, 2).id();
    open("5.4", "2022-11", editions.newest(), 0.2);

    var line = coordinator.page().select("section:has(#earlier-title) tbody tr").text();
    assertThat(line).endsWith(" 50 % 0 mellan −10 och +10, kan vara en slump");
  }

  @Test
  void oneGoesFromSubQuestionToSubQuestion() {
    open("1.1", "2022-11", editions.newest(), 0.2);

    assertThat(coordinator.page().select("a[rel=prev]")).isEmpty();
    for (var more = true; more; ) {
      var next = coordinator.page().select("a[rel=next]");
      more = !next.isEmpty();
      if (more) {
        assertThat(coordinator.visit(next.attr("href")).status()).isEqualTo(200);
      }
    }
    assertThat(coordinator.heading()).startsWith("8.4 ");
  }

  @Test
  void whatIsForeignOrUnknownIsNotFound() {
    var own = evaluate(place, "2022-11", editions.newest(), 0.2);
    var other = rounds.place();
    var theirs = rounds.closed(other, GIVEN).id();
    var their = evaluate(other, "2022-11", editions.newest(), 0.2);
    var oldest = editions.find("kommunkompassen-2010").orElseThrow();
    var older = evaluate(place, "2014-05", oldest, 0.5);

    for (var path :
        List.of(
            round + "/" + their + "/delfraga/5.4",
            theirs + "/" + own + "/delfraga/5.4",
            theirs + "/" + their + "/delfraga/5.4",
            round + "/" + older + "/delfraga/5.4",
            round + "/" + own + "/delfraga/9.9",
            round + "/" + own + "/delfraga/x")) {
      assertThat(coordinator.visit("/jamforelse/" + path).status()).as(path).isEqualTo(404);
    }
  }

  private void open(String id, String month, Edition edition, double share) {
    var evaluation = evaluate(place, month, edition, share);
    coordinator.visit("/jamforelse/" + round + "/" + evaluation + "/delfraga/" + id);
    assertThat(coordinator.status()).isEqualTo(200);
  }

  private long evaluate(Place where, String month, Edition edition, double share) {
    return evaluations.reported(where.municipalityId(), edition, month, share, reported());
  }

  private static Reported reported() {
    return new Reported(
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        OptionalInt.empty(),
        "",
        Optional.empty(),
        Map.of(),
        List.of(
            new Reported.Noted(5, FindingKind.STRENGTH, "Öppen kundtjänst", OptionalInt.empty()),
            new Reported.Noted(6, FindingKind.WEAKNESS, "Annat", OptionalInt.empty())),
        Map.of("5.4", "Kommunen har en katalog.\n\nDen är svår att hitta."),
        List.of(),
        List.of());
  }
}
