package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** A pre-score before there is an evaluation. */
@MicronautTest(transactional = false)
class AlonePageTest {

  /** Shares 1 and ½. The unions are too few. */
  private static final Map<GroupKind, Given> GIVEN =
      Map.of(
          GroupKind.LEADERSHIP, new Given(20, 5),
          GroupKind.MANAGERS, new Given(20, 3),
          GroupKind.UNIONS, new Given(3, 1));

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void aClosedRoundStandsByItselfUntilThereIsAnEvaluation() {
    var round = rounds.closed(place, GIVEN).id();

    coordinator.visit("/jamforelse");

    assertThat(coordinator.path()).isEqualTo("/jamforelse/" + round);
    assertThat(coordinator.heading()).isEqualTo("Er självskattning: 608 av 800 poäng");
    assertThat(coordinator.text())
        .contains("Det finns ingen utvärdering att jämföra med än.")
        .contains("Bygger på 40 svar i 2 svarsgrupper.");
    assertThat(coordinator.link("Läs in en utvärdering")).endsWith("/utvarderingar/ny");
    assertThat(coordinator.link("Alla siffror")).endsWith("/matningar/" + round + "/resultat");
    assertThat(coordinator.link("Förberedelsepaket"))
        .endsWith("/matningar/" + round + "/forberedelse");
  }

  @Test
  void theStrongestTheWeakestAndThoseThatAreNotMeasuredAreTold() {
    var round =
        rounds.closed(
            place,
            List.of(GroupKind.LEADERSHIP, GroupKind.MANAGERS),
            kind -> Collections.nCopies(10, answers(kind)));

    coordinator.visit("/jamforelse/" + round.id());

    assertThat(part("strongest")).first().asString().startsWith("5.1");
    assertThat(part("strongest").getFirst()).contains("100 %", "20 av 20 poäng");
    assertThat(part("weakest")).first().asString().startsWith("2.1");
    assertThat(part("not-measured")).allMatch(it -> it.matches("[48]\\..*")).hasSize(9);
    assertThat(part("not-known")).first().asString().startsWith("4.1").contains("100 %");
    assertThat(coordinator.text()).contains("En summa visas bara när");
  }

  @Test
  void theGroupsThatDifferMostAreNamedAndASmallGroupIsNowhere() {
    var round = rounds.closed(place, GIVEN).id();

    coordinator.visit("/jamforelse/" + round);

    assertThat(part("differences")).hasSize(3);
    assertThat(part("differences").getFirst())
        .contains("Kommunledning 100 %, Enhetschefer 50 %. Skillnaden är säker.");
    assertThat(coordinator.text()).doesNotContain("Fackliga");
  }

  @Test
  void howItUsuallyDiffersIsLeftOutUntilAnEarlierRoundHasBeenCompared() {
    rounds.closed(place, GIVEN);
    var round = rounds.closed(place, GIVEN).id();
    assertThat(coordinator.visit("/jamforelse/" + round).text())
        .doesNotContain("Så brukar det skilja");

    evaluate(editions.newest());

    assertThat(coordinator.visit("/jamforelse/" + round).text())
        .contains(
            "Så brukar det skilja Förra gången låg ni i genomsnitt 26 procentenheter över"
                + " utvärderarna. Räknat på 36 delfrågor i Självskattning mot Utvärdering.")
        .contains("Det finns också en utvärdering att jämföra den med.");
    assertThat(coordinator.link("Se jämförelsen")).contains("/jamforelse/" + round + "/");
  }

  @Test
  void anEvaluationOfAnotherEditionIsSaidToBeOne() {
    rounds.closed(place, GIVEN);
    evaluate(editions.find("kommunkompassen-2010").orElseThrow());

    assertThat(coordinator.visit("/jamforelse").text())
        .contains("Ingen utvärdering följer samma utgåva som mätningen")
        .doesNotContain("Så brukar det skilja");
  }

  @Test
  void aRoundInWhichTooFewAnsweredShowsNothing() {
    var round = rounds.closed(place, Map.of(GroupKind.STAFF, new Given(3, 5))).id();

    coordinator.visit("/jamforelse/" + round);

    assertThat(coordinator.heading()).isEqualTo("Självskattningen för sig");
    assertThat(coordinator.page().select(".gap-class")).isEmpty();
  }

  @Test
  void anOpenRoundShowsNothingAndAForeignOneIsNotFound() {
    var open = rounds.open(place, GIVEN).id();
    var theirs = rounds.closed(rounds.place(), GIVEN).id();

    assertThat(coordinator.visit("/jamforelse/" + open).text())
        .contains("Resultatet visas när mätningen är stängd");
    assertThat(coordinator.visit("/jamforelse/" + theirs).status()).isEqualTo(404);
    assertThat(coordinator.visit("/jamforelse/999999999").status()).isEqualTo(404);
  }

  private List<String> part(String key) {
    return coordinator.page().select("[aria-labelledby=part-" + key + "] li").eachText();
  }

  /** Area 5 is the best, area 2 the worst; nobody knows area 4, and nobody answers area 8. */
  private Map<String, Answer> answers(GroupKind kind) {
    return editions
        .newest()
        .items()
        .filter(it -> it.isFor(kind) && !it.id().startsWith("8."))
        .collect(Collectors.toMap(Item::id, AlonePageTest::answer));
  }

  private static Answer answer(Item item) {
    return switch (item.id().charAt(0)) {
      case '2' -> new Answer.OnStep(1);
      case '4' -> new Answer.NotKnown();
      case '5' -> new Answer.OnStep(5);
      default -> new Answer.OnStep(3);
    };
  }

  private void evaluate(Edition edition) {
    evaluations.share(place.municipalityId(), edition, "2024-03", 0.5);
  }
}
