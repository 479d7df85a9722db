package se.spegelkompass.gap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.api.Description;
import se.spegelkompass.evaluation.api.Program;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.gap.report.Compared;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

@MicronautTest(transactional = false)
class ComparisonsApiTest {

  private static final String ALL = "/api/v1/comparisons";

  @Inject ClosedRounds rounds;
  @Inject Compared compared;
  @Inject Editions editions;
  @Inject EmbeddedServer server;

  private final Description description = Description.ofTheApi();
  private Place place;
  private Program program;

  @BeforeEach
  void key() {
    place = rounds.place();
    program = program(place.coordinator());
  }

  @Test
  void everyAnswerThatIsDescribedIsGiven() {
    var address = compared.comparison(place, "Hösten", "Utvärdering");
    var oldest =
        compared.evaluation(place, "Gammal", editions.find("kommunkompassen-2010").orElseThrow());
    var open = rounds.open(place, Map.of(GroupKind.STAFF, new Given(30, 1))).id();
    var nobody = new Program(server, description, null);
    program.get(ALL);
    program.get(api(address));

    var other = program.get(ALL + "/" + round(address) + "/" + oldest);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().at("/title").asText()).isEqualTo("De följer olika utgåvor");
    var notClosed = program.get(ALL + "/" + open + "/" + evaluation(address));
    assertThat(notClosed.status()).isEqualTo(422);
    assertThat(notClosed.json().at("/detail").asText()).contains("när mätningen är stängd");
    program.get(ALL + "/999999999/1");
    nobody.get(ALL);
    nobody.get(api(address));

    assertThat(description.seen())
        .isEqualTo(description.answers(it -> it.contains("/comparisons")));
  }

  @Test
  void theListHoldsThePairsThatCanBeCompared() {
    compared.evaluation(place, "Gammal", editions.find("kommunkompassen-2010").orElseThrow());
    rounds.open(place, Map.of(GroupKind.STAFF, new Given(30, 1)));
    assertThat(program.get(ALL).json().at("/comparisons")).isEmpty();

    var address = compared.comparison(place, "Hösten", "Utvärdering");

    var list = program.get(ALL).json().at("/comparisons");
    assertThat(list).hasSize(1);
    assertThat(list.at("/0/self").asText()).isEqualTo(api(address));
    assertThat(list.at("/0/round/name").asText()).isEqualTo("Hösten");
    assertThat(program.get(list.at("/0/self").asText()).json().at("/self").asText())
        .isEqualTo(api(address));
  }

  @Test
  void theFiguresAreThoseOfThePage() {
    var address = compared.comparison(place, "Hösten", "Utvärdering");
    place.coordinator().visit(address);
    var gap =
        place.coordinator().page().select(".gap-table tbody tr").stream()
            .filter(it -> it.select(".row-id").text().equals("4.3"))
            .map(it -> it.select("td.number").get(2).text().replace('−', '-'))
            .findFirst()
            .orElseThrow();

    var json = program.get(api(address)).json();

    assertThat(json.at("/subQuestions")).hasSize(36);
    assertThat(json.at("/areas")).hasSize(8);
    assertThat(json.at("/round/k").asInt()).isEqualTo(6);
    for (var it : json.at("/subQuestions")) {
      if (it.at("/id").asText().equals("4.3")) {
        assertThat(Math.round(it.at("/gap/share").asDouble() * 100))
            .isEqualTo(Integer.parseInt(gap));
      }
    }
  }

  @Test
  void whatIsHiddenIsNullWithAReason() {
    var round = rounds.closed(place, Map.of(GroupKind.UNIONS, new Given(6, 4))).id();
    var evaluation = compared.evaluation(place, "Utvärdering", editions.newest());

    var json = program.get(ALL + "/" + round + "/" + evaluation).json();

    var hidden = 0;
    for (var it : json.at("/subQuestions")) {
      if (it.at("/gap").isNull()) {
        hidden++;
        assertThat(it.at("/hidden").asText()).isEqualTo("TOO_FEW_ANSWERS");
        assertThat(it.at("/interval").isNull()).isTrue();
        assertThat(it.at("/p").isNull()).isTrue();
        assertThat(it.at("/notKnown").isNull()).isTrue();
        assertThat(it.at("/groups/0/share").isNull()).isTrue();
      }
    }
    assertThat(hidden).isBetween(1, 35);
  }

  @Test
  void aSmallGroupIsNotThere() {
    var answer = program.get(api(compared.comparison(place, "Hösten", "Utvärdering")));

    assertThat(answer.json().at("/subQuestions/0/groups").findValuesAsText("name"))
        .hasSize(4)
        .doesNotContain("Fackliga företrädare");
    assertThat(answer.body()).doesNotContain("Fackliga");
  }

  @Test
  void whatBelongsToAnotherMunicipalityIsNotThere() {
    var address = compared.comparison(place, "Hösten", "Utvärdering");
    var theirs = compared.comparison(rounds.place(), "Deras", "Deras");

    for (var it :
        List.of(
            api(theirs),
            ALL + "/" + round(address) + "/" + evaluation(theirs),
            ALL + "/" + round(theirs) + "/" + evaluation(address))) {
      assertThat(program.get(it).status()).as(it).isEqualTo(404);
    }
    assertThat(program.get(ALL).json().at("/comparisons")).hasSize(1);
  }

  @Test
  void aRevokedKeyOpensNothing() {
    var address = compared.comparison(place, "Hösten", "Utvärdering");
    var coordinator = place.coordinator();
    coordinator.visit("/nycklar");
    var action = coordinator.page().select("form[action$=sparrning]").attr("action");

    coordinator.submit(action);

    assertThat(program.get(ALL).status()).isEqualTo(401);
    assertThat(program.get(api(address)).status()).isEqualTo(401);
  }

  private Program program(Person coordinator) {
    coordinator.visit("/nycklar").submit("/nycklar", Map.of("name", "Provet"));
    return new Program(server, description, coordinator.page().select("#key").text());
  }

  private static String api(String address) {
    return address.replace("/jamforelse", ALL);
  }

  private static String round(String address) {
    return address.split("/", -1)[2];
  }

  private static String evaluation(String address) {
    return address.split("/", -1)[3];
  }
}
