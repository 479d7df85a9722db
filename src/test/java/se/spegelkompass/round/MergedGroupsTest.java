package se.spegelkompass.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.round.RoundCards.card;
import static se.spegelkompass.round.RoundCards.draft;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** A group that is too small is shown together with another. */
@MicronautTest(transactional = false)
class MergedGroupsTest {

  @Inject Town town;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  private Element mergeForm(String name) {
    return coordinator.page().select(".group-list > li").stream()
        .filter(it -> it.select("h3").text().equals(name))
        .flatMap(it -> it.select("form.merge").stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSmallGroupIsWarnedAboutAndCanBeMerged() {
    var round = draft(coordinator, Map.of("population-unions", "4"));
    assertThat(card(coordinator, "Fackliga företrädare"))
        .contains("Gruppen är mindre än 6 personer");
    var form = mergeForm("Fackliga företrädare");
    var target =
        form.select("option").stream()
            .filter(it -> it.text().equals("Medarbetare"))
            .findFirst()
            .orElseThrow()
            .val();

    coordinator.submit(form.attr("action"), Map.of("into", target));

    assertThat(coordinator.path()).isEqualTo(round);
    assertThat(card(coordinator, "Fackliga företrädare"))
        .contains("Resultatet visas för Medarbetare och Fackliga företrädare tillsammans.");
    coordinator.submit(round + "/oppning");
    var respondent = town.stranger().visit(Town.link(coordinator, round, "Fackliga företrädare"));
    assertThat(respondent.text())
        .contains("Dina svar räknas i gruppen Medarbetare och Fackliga företrädare.");
    assertThat(coordinator.post(form.attr("action"), Map.of("into", "")).status()).isEqualTo(409);
  }

  @Test
  void aMergedGroupCanStandForItselfAgain() {
    draft(coordinator, Map.of("population-unions", "4"));
    var form = mergeForm("Fackliga företrädare");
    var action = form.attr("action");
    coordinator.submit(action, Map.of("into", form.select("option").val()));

    coordinator.submit(action, Map.of("into", ""));

    assertThat(card(coordinator, "Fackliga företrädare")).doesNotContain("tillsammans.");
  }

  @Test
  void aGroupCannotGoIntoItselfOrAnotherRound() {
    draft(coordinator, Map.of("population-unions", "4"));
    var form = mergeForm("Fackliga företrädare");
    var action = form.attr("action");
    var own = action.replaceAll(".*/grupper/(\\d+)/.*", "$1");

    assertThat(coordinator.submit(action, Map.of("into", own)).status()).isEqualTo(404);
    coordinator.visit("/matningar/ny");
    assertThat(coordinator.post(action, Map.of("into", "999999")).status()).isEqualTo(404);
    coordinator.visit("/matningar/ny");
    assertThat(coordinator.post(action, Map.of("into", "ett")).status()).isEqualTo(404);
  }
}
