package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.framework.Editions;

/** Points without a report: typed, or pasted from a spreadsheet. */
@MicronautTest(transactional = false)
class TypedByHandTest {

  @Inject Town town;
  @Inject Editions editions;
  @Inject Evaluations evaluations;
  @Inject Stored stored;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void pointsCanBeTypedByHand() {
    coordinator.visit("/utvarderingar/ny").submit("/utvarderingar/utkast/for-hand");
    assertThat(coordinator.page().select("input[inputmode=decimal]")).hasSize(36);
    var typed = new HashMap<String, String>();
    editions
        .newest()
        .subQuestions()
        .forEach(it -> typed.put("points-" + it.id().replace('.', '-'), "7.25"));
    typed.put("name", "Från papper");
    typed.put("evaluatedOn", "2019-05");

    NordvikReport.confirm(coordinator, typed);

    assertThat(coordinator.heading()).isEqualTo("Från papper");
    assertThat(coordinator.text()).contains("maj 2019").contains("inskrivna för hand");
    assertThat(coordinator.page().select(".stat-value").text()).isEqualTo("261");
    assertThat(coordinator.visit(coordinator.path() + "/original").status()).isEqualTo(404);
    coordinator.visit("/utvarderingar");
    assertThat(coordinator.text()).contains("261 av 800").contains("Utvärderad i maj 2019");
  }

  @Test
  void twoColumnsFromASpreadsheetFillThePoints() {
    coordinator.visit("/utvarderingar/ny").submit("/utvarderingar/utkast/for-hand");
    var draft = NordvikReport.draft(coordinator);

    coordinator.submit(
        draft + "/bekraftelse", Map.of()); // says what is missing and keeps the fields
    assertThat(coordinator.status()).isEqualTo(422);
    coordinator.visit(draft);
    var pasted =
        "Delfråga\tPoäng\n1.1 Strategi\t12\r\n1.2\t8,5\nTransparens kring resultat;6\n2.2 13";
    NordvikReport.send(
        coordinator, draft + "/inklistrat", Map.of("pasted", pasted, "name", "Från kalkyl"));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#pasted-error").text()).contains("Delfråga");
    var page = coordinator.page();
    assertThat(page.select("#points-1-1").val()).isEqualTo("12");
    assertThat(page.select("#points-1-2").val()).isEqualTo("8,5");
    assertThat(page.select("#points-1-4").val()).isEqualTo("6");
    assertThat(page.select("#points-2-2").val()).isEqualTo("13");
    assertThat(page.select("#name").val()).isEqualTo("Från kalkyl");

    NordvikReport.send(coordinator, draft + "/inklistrat", Map.of("pasted", "1.3\t17"));
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select("#points-1-3").val()).isEqualTo("17");
  }

  @Test
  void typedPointsOfOthersAreKeptAsBorrowed() {
    var municipality = stored.municipality(NordvikReport.keep(coordinator));
    var edition = editions.newest();
    var points = new HashMap<String, BigDecimal>();
    edition.subQuestions().forEach(it -> points.put(it.id(), BigDecimal.TEN));
    var id =
        evaluations.store(
            municipality,
            NewEvaluation.typed(
                "Lånad", edition, YearMonth.of(2024, 1), points, Optional.of("Sörvik 2024")));

    assertThat(evaluations.all(municipality)).extracting(Evaluation::id).first().isEqualTo(id);
    assertThat(evaluations.find(municipality, id).orElseThrow().borrowedFrom())
        .contains("Sörvik 2024");
    assertThat(coordinator.visit("/utvarderingar/" + id).text())
        .contains("Lånade poäng: Sörvik 2024");
  }
}
