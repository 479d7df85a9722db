package se.spegelkompass.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class GroupsTest {

  @Inject Town town;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  private String draft(Map<String, String> more) {
    var form = new TreeMap<>(Town.roundForm());
    form.putAll(more);
    return coordinator.visit("/matningar/ny").submit("/matningar", form).path();
  }

  private List<String> names() {
    return coordinator.page().select(".group-list h3").eachText();
  }

  private String card(String name) {
    return coordinator.page().select(".group-list > li").stream()
        .filter(it -> it.select("h3").text().equals(name))
        .map(it -> it.text())
        .findFirst()
        .orElseThrow();
  }

  private Element mergeForm(String name) {
    return coordinator.page().select(".group-list > li").stream()
        .filter(it -> it.select("h3").text().equals(name))
        .flatMap(it -> it.select("form.merge").stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aGroupHasANameAWeightAMinimumAndATime() {
    draft(
        Map.of(
            "group-name-managers",
            "Chefer i hela kommunen",
            "weight-managers",
            "2,5",
            "k-managers",
            "9",
            "minutes-managers",
            "5"));

    assertThat(card("Chefer i hela kommunen"))
        .contains("Får frågor som Enhetschefer")
        .contains("Vikt 2,5")
        .contains("Visas från 9 svar")
        .contains("Högst 5 minuter per person");
    assertThat(card("Medarbetare")).contains("Alla får frågor om alla områden");
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
    draft(Map.of("minutes-leadership", "5", "population-leadership", "30"));
    assertThat(card("Kommunledning")).contains(warning);

    draft(Map.of("minutes-leadership", "", "population-leadership", "30"));
    assertThat(card("Kommunledning")).doesNotContain(warning);

    draft(Map.of("minutes-leadership", "5", "population-leadership", ""));
    assertThat(card("Kommunledning")).doesNotContain(warning);

    draft(Map.of("minutes-leadership", "", "population-leadership", "8"));
    assertThat(card("Kommunledning")).contains("Minst 6 behöver svara").contains("Slå ihop");
  }

  @Test
  void ownGroupsAreAddedChangedAndRemoved() {
    var round =
        draft(
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
    assertThat(card("Skola")).contains("30 personer").contains("Får frågor som Enhetschefer");

    coordinator.visit(round + "/andra");
    coordinator.submit(
        round + "/andra", Map.of("group-name-own-1", "Förskola och skola", "group-name-own-2", ""));

    assertThat(names()).contains("Förskola och skola").doesNotContain("Skola", "Omsorg");
    assertThat(card("Förskola och skola")).contains("30 personer");
  }

  @Test
  void twoGroupsCannotHaveOneName() {
    draft(Map.of("group-name-own-1", "enhetschefer", "kind-own-1", "managers"));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text()).contains("Två grupper har samma namn");
    assertThat(coordinator.page().select("#group-name-own-1").val()).isEqualTo("enhetschefer");
  }

  @Test
  void whatCannotBeIsSaidAtItsField() {
    draft(Map.of("weight-staff", "0", "k-staff", "5", "minutes-staff", "7"));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#weight-staff-error").text()).contains("vikt");
    assertThat(coordinator.page().select("#k-staff-error").text()).contains("från 6");
    assertThat(coordinator.page().select("#minutes-staff-error").text()).contains("lista");
  }

  @Test
  void aSmallGroupIsWarnedAboutAndCanBeMerged() {
    var round = draft(Map.of("population-unions", "4"));
    assertThat(card("Fackliga företrädare")).contains("Gruppen är mindre än 6 personer");
    var form = mergeForm("Fackliga företrädare");
    var target =
        form.select("option").stream()
            .filter(it -> it.text().equals("Medarbetare"))
            .findFirst()
            .orElseThrow()
            .val();

    coordinator.submit(form.attr("action"), Map.of("into", target));

    assertThat(coordinator.path()).isEqualTo(round);
    assertThat(card("Fackliga företrädare"))
        .contains("Resultatet visas för Medarbetare och Fackliga företrädare tillsammans.");
    coordinator.submit(round + "/oppning");
    var respondent = town.stranger().visit(Town.link(coordinator, round, "Fackliga företrädare"));
    assertThat(respondent.text())
        .contains("Dina svar räknas i gruppen Medarbetare och Fackliga företrädare.");
    assertThat(coordinator.post(form.attr("action"), Map.of("into", "")).status()).isEqualTo(409);
  }

  @Test
  void aMergedGroupCanStandForItselfAgain() {
    draft(Map.of("population-unions", "4"));
    var form = mergeForm("Fackliga företrädare");
    var action = form.attr("action");
    coordinator.submit(action, Map.of("into", form.select("option").val()));

    coordinator.submit(action, Map.of("into", ""));

    assertThat(card("Fackliga företrädare")).doesNotContain("tillsammans.");
  }

  @Test
  void aGroupCannotGoIntoItselfOrAnotherRound() {
    draft(Map.of("population-unions", "4"));
    var form = mergeForm("Fackliga företrädare");
    var action = form.attr("action");
    var own = action.replaceAll(".*/grupper/(\\d+)/.*", "$1");

    assertThat(coordinator.submit(action, Map.of("into", own)).status()).isEqualTo(404);
    coordinator.visit("/matningar/ny");
    assertThat(coordinator.post(action, Map.of("into", "999999")).status()).isEqualTo(404);
    coordinator.visit("/matningar/ny");
    assertThat(coordinator.post(action, Map.of("into", "ett")).status()).isEqualTo(404);
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
    assertThat(card("Medarbetare")).contains("Gruppen har ingen öppen länk.");

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

  @Test
  void whetherTheAnswersDoIsCountedBeforeOpening() {
    var round = draft(Map.of("minutes-managers", "10", "population-staff", ""));

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
    var round = draft(Map.of("population-unions", "5"));
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
