package se.spegelkompass.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.round.RoundCards.card;
import static se.spegelkompass.round.RoundCards.draft;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** What a coordinator says of the groups before anybody answers. */
@MicronautTest(transactional = false)
class GroupsTest {

  @Inject Town town;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  private List<String> names() {
    return coordinator.page().select(".group-list h3").eachText();
  }

  @Test
  void aGroupHasANameAWeightAMinimumAndATime() {
    draft(
        coordinator,
        Map.of(
            "group-name-managers",
            "Chefer i hela kommunen",
            "weight-managers",
            "2,5",
            "k-managers",
            "9",
            "minutes-managers",
            "5"));

    assertThat(card(coordinator, "Chefer i hela kommunen"))
        .contains("Får frågor som Enhetschefer")
        .contains("Vikt 2,5")
        .contains("Visas från 9 svar")
        .contains("Högst 5 minuter per person");
    assertThat(card(coordinator, "Medarbetare")).contains("Alla får frågor om alla områden");
  }

  @Test
  void aNewRoundAsksTheLargeGroupsForTenMinutes() {
    coordinator.visit("/matningar/ny");

    assertThat(coordinator.page().select("select[name=minutes-staff] option[selected]").val())
        .isEqualTo("10");
    assertThat(coordinator.page().select("select[name=minutes-leadership] option[selected]").val())
        .isEmpty();
  }

  @Test
  void timeThatGivesTooFewAnswersIsWarnedAbout() {
    var warning = "får områden för få svar";
    draft(coordinator, Map.of("minutes-leadership", "5", "population-leadership", "30"));
    assertThat(card(coordinator, "Kommunledning")).contains(warning);

    draft(coordinator, Map.of("minutes-leadership", "", "population-leadership", "30"));
    assertThat(card(coordinator, "Kommunledning")).doesNotContain(warning);

    draft(coordinator, Map.of("minutes-leadership", "5", "population-leadership", ""));
    assertThat(card(coordinator, "Kommunledning")).doesNotContain(warning);

    draft(coordinator, Map.of("minutes-leadership", "", "population-leadership", "8"));
    assertThat(card(coordinator, "Kommunledning"))
        .contains("Minst 6 behöver svara")
        .contains("Slå ihop");
  }

  @Test
  void ownGroupsAreAddedChangedAndRemoved() {
    var round =
        draft(
            coordinator,
            Map.of(
                "group-name-own-1",
                "Skola",
                "kind-own-1",
                "managers",
                "population-own-1",
                "30",
                "group-name-own-2",
                "Omsorg",
                "kind-own-2",
                "managers"));
    assertThat(names()).contains("Skola", "Omsorg", "Enhetschefer");
    assertThat(card(coordinator, "Skola"))
        .contains("30 personer")
        .contains("Får frågor som Enhetschefer");

    coordinator.visit(round + "/andra");
    coordinator.submit(
        round + "/andra", Map.of("group-name-own-1", "Förskola och skola", "group-name-own-2", ""));

    assertThat(names()).contains("Förskola och skola").doesNotContain("Skola", "Omsorg");
    assertThat(card(coordinator, "Förskola och skola")).contains("30 personer");
  }

  @Test
  void twoGroupsCannotHaveOneName() {
    draft(coordinator, Map.of("group-name-own-1", "enhetschefer", "kind-own-1", "managers"));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text()).contains("Två grupper har samma namn");
    assertThat(coordinator.page().select("#group-name-own-1").val()).isEqualTo("enhetschefer");
  }

  @Test
  void whatCannotBeIsSaidAtItsField() {
    draft(coordinator, Map.of("weight-staff", "0", "k-staff", "5", "minutes-staff", "7"));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#weight-staff-error").text()).contains("vikt");
    assertThat(coordinator.page().select("#k-staff-error").text()).contains("från 6");
    assertThat(coordinator.page().select("#minutes-staff-error").text()).contains("lista");
  }

  @Test
  void theOpenLinkCanBeClosedAndOpened() {
    var round = Town.openRound(coordinator);
    var link = Town.link(coordinator, round, "Medarbetare");
    var begun = town.stranger().visit(link).submit(link);
    var action = linkForm("Medarbetare");

    coordinator.submit(action, Map.of("open", "off"));

    var late = town.stranger().visit(link);
    assertThat(late.status()).isEqualTo(403);
    assertThat(late.heading()).isEqualTo("Här behöver du din egen länk");
    assertThat(begun.visit(link).heading()).isEqualTo("Välkommen tillbaka");
    assertThat(card(coordinator, "Medarbetare")).contains("Gruppen har ingen öppen länk.");

    coordinator.submit(action, Map.of("open", "on"));
    assertThat(town.stranger().visit(link).status()).isEqualTo(200);
  }

  private String linkForm(String group) {
    return coordinator.page().select(".group-list > li").stream()
        .filter(it -> it.select("h3").text().equals(group))
        .map(it -> it.select("form[action$=/lank]").attr("action"))
        .findFirst()
        .orElseThrow();
  }
}
