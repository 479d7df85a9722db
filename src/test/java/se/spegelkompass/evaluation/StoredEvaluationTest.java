package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** What can be done with an evaluation that is stored, and by whom. */
@MicronautTest(transactional = false)
class StoredEvaluationTest {

  @Inject Town town;
  @Inject Evaluations evaluations;
  @Inject Stored stored;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void aStoredEvaluationIsCorrectedWithAReason() {
    var path = NordvikReport.keep(coordinator);
    coordinator.submit(path + "/rattelse");
    var draft = NordvikReport.draft(coordinator);
    assertThat(coordinator.page().select("#points-1-1").val()).isEqualTo("12");
    coordinator.visit(path).submit(path + "/rattelse");
    assertThat(NordvikReport.draft(coordinator)).isEqualTo(draft);

    NordvikReport.confirm(coordinator, Map.of("points-1-1", "13,5"));
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#reason-error").text()).contains("Skriv varför");
    NordvikReport.confirm(coordinator, Map.of("reason", "Skrivfel i rapporten", "name", "Nytt"));

    assertThat(coordinator.path()).isEqualTo(path);
    assertThat(coordinator.heading()).isEqualTo("Nytt");
    assertThat(coordinator.text())
        .contains("Rättad. I rapporten står 12.")
        .contains("Anna Berg: Skrivfel i rapporten");
    assertThat(Logged.lines(coordinator).getFirst())
        .startsWith("Rättade en utvärdering | Nytt: Skrivfel i rapporten");
    coordinator.visit(path + "/original");
    assertThat(coordinator.body()).isEqualTo(NordvikReport.text("tabs.txt"));
  }

  @Test
  void aCorrectionThatIsCancelledChangesNothing() {
    var path = NordvikReport.keep(coordinator);
    coordinator.submit(path + "/rattelse");
    var draft = NordvikReport.draft(coordinator);
    coordinator.tap(draft, Map.of("points-1-1", "3"));

    coordinator.visit(draft).submit(draft + "/borttagning");

    assertThat(coordinator.path()).isEqualTo(path);
    assertThat(coordinator.text()).doesNotContain("Rättad");
    coordinator.visit(path + "/original");
    assertThat(coordinator.status()).isEqualTo(200);
  }

  @Test
  void findingsAreSplitByHandAndLinkedToSubQuestions() {
    NordvikReport.draftOf(coordinator, "tabs.txt");
    NordvikReport.confirm(
        coordinator,
        Map.of("strengths-1", "• Öppna möten\n\n- Tydlig webb", "improvements-1", "Dialog"));
    var path = coordinator.path();
    assertThat(coordinator.page().select("#area-1 .findings li").eachText())
        .containsExactly("Öppna möten", "Tydlig webb", "Dialog");

    coordinator.visit(path + "/koppling");
    var boxes = coordinator.page().select(".tagging:contains(Tydlig webb) input").eachAttr("name");
    assertThat(boxes).hasSize(5);
    coordinator.submit(path + "/koppling", Map.of(boxes.get(1), "yes", boxes.get(3), "yes"));

    assertThat(coordinator.text()).contains("Kopplingarna är sparade.");
    assertThat(coordinator.visit(path).page().select("#area-1 .findings li").eachText())
        .contains("Tydlig webb 1.2 1.4");
    coordinator.visit(path).submit(path + "/rattelse");
    NordvikReport.confirm(
        coordinator, Map.of("reason", "Fel", "strengths-1", "Tydlig webb\nÖppna möten i juni"));
    assertThat(coordinator.page().select("#area-1 .findings li").eachText())
        .containsExactly("Tydlig webb 1.2 1.4", "Öppna möten i juni", "Dialog");
    coordinator.visit(path + "/koppling");
    coordinator.post(path + "/koppling", Map.of());
    assertThat(coordinator.visit(path).page().select("#area-1 .findings .badge")).isEmpty();
  }

  @Test
  void anEvaluationIsRemovedOnlyAfterAQuestion() {
    var path = NordvikReport.keep(coordinator);

    coordinator.visit(path + "/borttagning");
    assertThat(coordinator.text()).contains("Det går inte att ångra.");
    coordinator.submit(path + "/borttagning");

    assertThat(coordinator.path()).isEqualTo("/utvarderingar");
    assertThat(coordinator.visit(path).status()).isEqualTo(404);
    assertThat(Logged.lines(coordinator).getFirst()).startsWith("Tog bort en utvärdering | ");
  }

  @Test
  void anotherMunicipalitysEvaluationIsNotThere() {
    var theirs = NordvikReport.keep(coordinator);
    var ours = town.coordinator();

    assertThat(ours.visit(theirs).status()).isEqualTo(404);
    assertThat(ours.visit(theirs + "/original").status()).isEqualTo(404);
    for (var page : new String[] {"/borttagning", "/koppling"}) {
      assertThat(ours.visit(theirs + page).status()).isEqualTo(404);
    }
    ours.visit("/utvarderingar/ny");
    for (var action : new String[] {"/borttagning", "/koppling", "/rattelse"}) {
      assertThat(ours.post(theirs + action, Map.of()).status()).isEqualTo(404);
      ours.visit("/utvarderingar/ny");
    }
    assertThat(coordinator.visit(theirs).status()).isEqualTo(200);
    assertThat(ours.visit("/utvarderingar").text()).contains("Ingen utvärdering än");
    assertThat(town.stranger().visit(theirs).path()).isEqualTo("/logga-in");
    assertThat(evaluations.find(stored.municipality(theirs) + 1, Rows.id(theirs))).isEmpty();
    assertThat(evaluations.find(stored.municipality(theirs), Rows.id(theirs))).isPresent();
  }
}
