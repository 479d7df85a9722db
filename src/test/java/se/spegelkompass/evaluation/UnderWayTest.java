package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** A review that is kept until somebody goes on with it, and what can be done in it. */
@MicronautTest(transactional = false)
class UnderWayTest {

  @Inject Town town;
  @Inject Rows rows;

  private Person coordinator;
  private String user;

  @BeforeEach
  void signIn() {
    user = town.account();
    coordinator = town.signIn(user);
  }

  private String handIn(String report) {
    NordvikReport.handIn(coordinator, NordvikReport.bytes(report));
    return NordvikReport.draft(coordinator);
  }

  @Test
  void aHalfDoneReviewIsKeptAndTwoCanWorkOnIt() {
    var draft = handIn("tabs.txt");
    var colleague = town.signIn(user);
    colleague.visit(draft);

    coordinator.tap(draft, Map.of("points-1-1", "13"));
    colleague.tap(draft, Map.of("points-2-2", "oklart"));

    colleague.visit("/utvarderingar");
    assertThat(colleague.text()).contains("Påbörjad av Anna Berg");
    colleague.visit(colleague.link("Nordvik 2023"));
    assertThat(colleague.path()).isEqualTo(draft);
    assertThat(colleague.page().select("#points-1-1").val()).isEqualTo("13");
    assertThat(colleague.page().select("#points-2-2").val()).isEqualTo("oklart");
    assertThat(colleague.page().select("#sum-2").text()).isEqualTo("3 av 4 delfrågor klara");
  }

  @Test
  void whatAColleagueWroteIsNotWrittenOverUnseen() {
    var draft = handIn("tabs.txt");
    var colleague = town.signIn(user);
    colleague.visit(draft);
    coordinator.tap(draft, Map.of("points-1-1", "13", "version", version(coordinator)));

    NordvikReport.confirm(colleague, Map.of("points-2-2", "15"));
    assertThat(colleague.status()).isEqualTo(422);
    assertThat(colleague.page().select("#points-1-1-error").text())
        .contains("Någon annan har skrivit ”13” här");
    assertThat(colleague.page().select("#points-1-1").val()).isEqualTo("12");
    assertThat(colleague.page().select("#points-2-2").val()).isEqualTo("15");
    assertThat(coordinator.visit(draft).page().select("#points-1-1").val()).isEqualTo("13");

    NordvikReport.confirm(colleague, Map.of("points-1-1", "13"));
    assertThat(colleague.status()).isEqualTo(200);
    assertThat(colleague.page().select(".stat-value").text()).isEqualTo("477");
  }

  @Test
  void onesOwnSavingsAreNoSurprise() {
    var draft = handIn("tabs.txt");

    coordinator.post(
        draft, Map.of("points-1-1", "13", "version", version(coordinator)), "HX-Request", "true");

    assertThat(coordinator.page().select("#version[hx-swap-oob]").val()).isEqualTo("1");
  }

  private static String version(Person person) {
    return person.page().select("#version").val();
  }

  @Test
  void longTextsAreKeptWhole() {
    handIn("tabs.txt");
    var text = "Ett mycket långt område ".repeat(4_000).strip();

    NordvikReport.confirm(coordinator, Map.of("strengths-1", text));

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select("#area-1 .findings li").eachText().getFirst())
        .isEqualTo(text);
  }

  @Test
  void whatIsNoFieldIsNotKept() {
    var draft = handIn("tabs.txt");

    coordinator.tap(draft, Map.of("points-1-1", "13", "municipality_id", "7", "points-x", "9"));

    var id = draft.substring(draft.lastIndexOf('/') + 1);
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM evaluation_draft_field WHERE draft_id = ? AND name IN"
                    + " ('municipality_id', 'points-x', 'csrfToken')",
                id))
        .isZero();
  }

  @Test
  void aDraftCanBeThrownAwayWithItsFile() {
    var draft = handIn("tabs.txt");
    coordinator.visit(draft + "/original");
    assertThat(coordinator.body()).isEqualTo(NordvikReport.text("tabs.txt"));

    coordinator.visit(draft).submit(draft + "/borttagning");

    assertThat(coordinator.path()).isEqualTo("/utvarderingar");
    assertThat(coordinator.text()).contains("Ingen utvärdering än");
    assertThat(coordinator.visit(draft).status()).isEqualTo(404);
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM evaluation_source s JOIN account a ON a.user_name = ?"
                    + " JOIN membership m ON m.account_id = a.id"
                    + " AND m.municipality_id = s.municipality_id",
                user))
        .isZero();
  }

  @Test
  void anotherMunicipalitysDraftIsNotThere() {
    var draft = handIn("tabs.txt");
    var other = town.coordinator();

    assertThat(other.visit(draft).status()).isEqualTo(404);
    assertThat(other.visit(draft + "/original").status()).isEqualTo(404);
    for (var action : new String[] {"", "/bekraftelse", "/inklistrat", "/borttagning"}) {
      other.visit("/utvarderingar/ny");
      assertThat(other.post(draft + action, Map.of("points-1-1", "1")).status()).isEqualTo(404);
    }
    assertThat(coordinator.visit(draft).page().select("#points-1-1").val()).isEqualTo("12");
    assertThat(town.stranger().visit(draft).path()).isEqualTo("/logga-in");
  }

  @Test
  void theSameFileTwiceIsNoticed() {
    handIn("tabs.txt");
    assertThat(coordinator.text()).doesNotContain("Samma fil");

    handIn("tabs.txt");
    assertThat(coordinator.text()).contains("Samma fil är redan inläst");
    handIn("percent.txt");
    assertThat(coordinator.text()).doesNotContain("Samma fil");
    var other = town.coordinator();
    NordvikReport.handIn(other, NordvikReport.bytes("tabs.txt"));
    assertThat(other.text()).doesNotContain("Samma fil");
  }

  @Test
  void whichOfTheThreeFiguresIsShownIsChosen() {
    handIn("faults.txt");
    assertThat(coordinator.page().select("[name=shown-2][checked]").val()).isEqualTo("TABLE");
    var complete =
        Map.of(
            "points-3-5",
            "9",
            "points-1-4",
            "6",
            "points-2-3",
            "14",
            "points-8-2",
            "19",
            "points-8-3",
            "13",
            "shown-2",
            "TYPED",
            "own-2",
            "");

    NordvikReport.confirm(coordinator, complete);
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#own-2-error").text())
        .contains("Skriv den siffra som ska visas, från 0 till 100.");

    NordvikReport.confirm(coordinator, Map.of("own-2", "53,5"));
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select("#area-2 .points-sum").text()).isEqualTo("53,5 av 100");
    assertThat(coordinator.page().select("#area-1 .points-sum").text()).isEqualTo("62 av 100");
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
  void findingsAreSplitByHandAndLinkedToSubQuestions() {
    handIn("tabs.txt");
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
  void evaluatingOneselfAndOthersIsToldApart() {
    handIn("tabs.txt");
    NordvikReport.confirm(coordinator, Map.of("about", ""));
    assertThat(coordinator.text()).doesNotContain("Lånade poäng");
    assertThat(coordinator.visit("/utvarderingar").text()).contains("Våra egna");

    handIn("percent.txt");
    NordvikReport.confirm(coordinator, Map.of("about", "Kumla"));
    assertThat(coordinator.text()).contains("Lånade poäng: Kumla 2024");
    assertThat(rows.number("SELECT COUNT(*) FROM evaluation WHERE about = '1881'")).isPositive();
  }

  @Test
  void tenTapsOnConfirmGiveOneEvaluation() {
    var draft = handIn("tabs.txt");
    var fields =
        coordinator.page().select("form.review-form [name]").stream()
            .collect(Collectors.toMap(it -> it.attr("name"), it -> it.val(), (a, _) -> a));

    IntStream.range(0, 10).parallel().forEach(_ -> coordinator.tap(draft + "/bekraftelse", fields));

    assertThat(coordinator.visit("/utvarderingar").text())
        .contains("Antal utvärderingar av andra kommuner: 1");
  }
}
