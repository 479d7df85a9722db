package se.spegelkompass.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.round.RoundCards.draft;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** Whether the answers do, before and while people answer. */
@MicronautTest(transactional = false)
class CoverageTest {

  @Inject Town town;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void whetherTheAnswersDoIsCountedBeforeOpening() {
    var round = draft(coordinator, Map.of("minutes-managers", "10", "population-staff", ""));

    coordinator.visit(round + "/tackning?andel=90");

    assertThat(coordinator.heading()).isEqualTo("Räcker svaren?");
    assertThat(coordinator.page().select(".facts > div").eachText())
        .anyMatch(it -> it.matches("Kommunledning räcker för 36 av 36 delfrågor"))
        .anyMatch(it -> it.matches("Enhetschefer räcker för \\d+ av \\d+ delfrågor"))
        .contains("Medarbetare går inte att säga");
    assertThat(coordinator.page().select("tbody tr")).hasSize(36);
    var row = coordinator.page().select("tbody tr").first();
    assertThat(Objects.requireNonNull(row).select("td").eachText())
        .containsExactly("18 räcker", "18 räcker", "4 för få", "– frågas inte", "– frågas inte");
    assertThat(coordinator.page().select("td[data-label=Medarbetare]").eachText())
        .contains("okänt går inte att säga");
    assertThat(coordinator.visit(round + "/tackning?andel=30").text()).contains("6 räcker");
  }

  @Test
  void coverageCountsWhatIsHandedInButNotOfSmallGroups() {
    var round = draft(coordinator, Map.of("population-unions", "5"));
    coordinator.submit(round + "/oppning");
    town.respond(Town.link(coordinator, round, "Kommunledning"), "3");
    town.stranger().visit(Town.link(coordinator, round, "Kommunledning"));
    town.respond(Town.link(coordinator, round, "Fackliga företrädare"), "3");

    coordinator.visit(round + "/tackning");

    assertThat(coordinator.text()).contains("10 (1 av 1) räcker");
    assertThat(coordinator.page().select("td[data-label=Fackliga företrädare]").eachText())
        .allMatch(text -> text.startsWith("–") || text.equals("3 för få"));
  }
}
