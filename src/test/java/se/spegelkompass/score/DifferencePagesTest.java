package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

@MicronautTest(transactional = false)
class DifferencePagesTest {

  private static final Map<GroupKind, Integer> PEOPLE =
      Map.of(GroupKind.MANAGERS, 40, GroupKind.STAFF, 50, GroupKind.LEADERSHIP, 13);

  @Inject ClosedRounds rounds;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void twoGroupsStandSideBySideWithTheirDifference() {
    var path = path(rounds.varied(place, "Första", PEOPLE, 1).id());

    coordinator.visit(path + "?grupp=2&mot=3");

    assertThat(coordinator.text())
        .contains("Enhetschefer jämfört med Medarbetare")
        .contains("Ingen hör till båda grupperna");
    assertThat(coordinator.page().select(".difference-table")).hasSize(2);
    assertThat(coordinator.page().select(".difference-table").get(1).select("tbody tr"))
        .hasSize(36);
    assertThat(row("7.2")).matches("7\\.2 .* \\d+ % \\d+ % [+−]?\\d+ [+−]?\\d+ till [+−]?\\d+");
    assertThat(row("1.5"))
        .contains("Enhetschefer: fick inga frågor om det. Medarbetare: fick inga frågor om det.");
  }

  @Test
  void unanimousGroupsDifferBySomethingThatIsKnownExactly() {
    var round =
        rounds.closed(
            place, Map.of(GroupKind.MANAGERS, new Given(20, 5), GroupKind.STAFF, new Given(20, 3)));

    coordinator.visit(path(round.id()) + "?grupp=1&mot=2");

    assertThat(row("7.2")).contains("100 % 50 % +50");
  }

  @Test
  void twoRoundsSayThatTheSamePeopleMayHaveAnsweredBoth() {
    var before = rounds.varied(place, "Våren", PEOPLE, 1);
    var now = rounds.varied(place, "Hösten", PEOPLE, 2);

    coordinator.visit(path(now.id()) + "?matning=" + before.id());

    assertThat(coordinator.text())
        .contains("Hösten jämfört med Våren")
        .contains("Samma personer kan ha svarat båda gångerna.");

    coordinator.visit(path(now.id()) + "?matning=" + before.id() + "&olika=ja");
    assertThat(coordinator.text()).contains("Du har sagt att olika personer svarade");
    assertThat(coordinator.page().select("#olika[checked]")).hasSize(1);
  }

  @Test
  void withoutAChoiceItSaysWhatOneCanDo() {
    coordinator.visit(path(rounds.varied(place, "Första", PEOPLE, 1).id()));

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.text())
        .contains("Se var två svarsgrupper eller två mätningar skiljer sig åt")
        .contains("Det finns ingen annan stängd mätning av samma utgåva");
    assertThat(coordinator.page().select(".difference-table")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?grupp=0&mot=1",
        "?grupp=1&mot=9",
        "?grupp=a&mot=b",
        "?grupp=1",
        "?matning=1",
        "?matning=-1",
        "?matning=99999999999999999999"
      })
  void whatCannotBeChosenIsAsNothingChosen(String choice) {
    coordinator.visit(path(rounds.varied(place, "Första", PEOPLE, 1).id()) + choice);

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select(".difference-table")).isEmpty();
  }

  @Test
  void anotherMunicipalitysRoundCannotBeChosen() {
    var theirs = rounds.varied(rounds.place(), "Deras", PEOPLE, 1);
    var ours = rounds.varied(place, "Vår", PEOPLE, 2);

    coordinator.visit(path(ours.id()) + "?matning=" + theirs.id());

    assertThat(coordinator.text()).doesNotContain("Deras");
    assertThat(coordinator.page().select(".difference-table")).isEmpty();
  }

  @Test
  void anOpenRoundLeadsToWhatThereIsOfItsResult() {
    var open = rounds.open(place, Map.of(GroupKind.STAFF, new Given(20, 3)));

    coordinator.visit(path(open.id()));

    assertThat(coordinator.path()).endsWith("/resultat");
    assertThat(coordinator.text()).contains("Resultatet visas när mätningen är stängd");
  }

  private String row(String id) {
    return coordinator.page().select(".difference-table").get(1).select("tbody tr").stream()
        .map(row -> row.text().replace('\u00a0', ' '))
        .filter(it -> it.startsWith(id + " "))
        .findFirst()
        .orElseThrow();
  }

  private static String path(long round) {
    return "/matningar/" + round + "/skillnader";
  }
}
