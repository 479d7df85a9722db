package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** What a person says at confirming is checked, and kept once. */
@MicronautTest(transactional = false)
class ConfirmingTest {

  @Inject Town town;
  @Inject Rows rows;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @ParameterizedTest
  @CsvSource({
    "points-1-1, '', Skriv poängen för 1.1.",
    "points-1-1, 20.5, 1.1 kan ge högst 20 poäng.",
    "points-1-1, -1, Poängen för 1.1 ska vara ett tal",
    "points-1-1, '4,555', Poängen för 1.1 ska vara ett tal",
    "points-8-4, elva, Poängen för 8.4 ska vara ett tal",
    "evaluatedOn, '', Skriv månaden som år och månad",
    "evaluatedOn, 2022-13, Skriv månaden som år och månad",
    "evaluatedOn, 2999-01, Månaden ska vara mellan 1995 och nu.",
    "name, ' ', Skriv ett namn på utvärderingen.",
  })
  void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost(
      String field, String value, String sentence) {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));
    NordvikReport.confirm(coordinator, Map.of("points-2-2", "15,5", field, value));

    assertThat(coordinator.status()).isEqualTo(422);
    var page = coordinator.page();
    assertThat(page.select("#" + field + "-error").text()).contains(sentence);
    assertThat(page.select(".banner.error a").eachAttr("href")).containsExactly("#" + field);
    assertThat(page.select("#" + field).val().strip()).isEqualTo(value.strip());
    assertThat(page.select("#points-2-2").val()).isEqualTo("15,5");
    assertThat(page.select("#points-2-2-hint").text()).contains("I rapporten står 16.");
    assertThat(coordinator.visit("/utvarderingar").text()).doesNotContain("Våra egna");
  }

  @Test
  void whichOfTheThreeFiguresIsShownIsChosen() {
    NordvikReport.draftOf(coordinator, "faults.txt");
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
  void evaluatingOneselfAndOthersIsToldApart() {
    NordvikReport.draftOf(coordinator, "tabs.txt");
    NordvikReport.confirm(coordinator, Map.of("about", ""));
    assertThat(coordinator.text()).doesNotContain("Lånade poäng");
    assertThat(coordinator.visit("/utvarderingar").text()).contains("Våra egna");

    NordvikReport.draftOf(coordinator, "percent.txt");
    NordvikReport.confirm(coordinator, Map.of("about", "Kumla"));
    assertThat(coordinator.text()).contains("Lånade poäng: Kumla 2024");
    assertThat(rows.number("SELECT COUNT(*) FROM evaluation WHERE about = '1881'")).isPositive();
  }

  @Test
  void longTextsAreKeptWhole() {
    NordvikReport.draftOf(coordinator, "tabs.txt");
    var text = "Ett mycket långt område ".repeat(4_000).strip();

    NordvikReport.confirm(coordinator, Map.of("strengths-1", text));

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select("#area-1 .findings li").eachText().getFirst())
        .isEqualTo(text);
  }

  @Test
  void sendingTwiceKeepsOne() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));
    var fields = NordvikReport.fields(coordinator);

    var confirmation = NordvikReport.draft(coordinator) + "/bekraftelse";
    var first = coordinator.post(confirmation, fields).path();
    coordinator.visit("/utvarderingar/ny");
    var second = coordinator.post(confirmation, fields).path();

    assertThat(second).isEqualTo(first);
    assertThat(coordinator.visit("/utvarderingar").text())
        .contains("Antal utvärderingar av andra kommuner: 1")
        .doesNotContain("Påbörjade granskningar");
    assertThat(Logged.lines(coordinator))
        .singleElement()
        .asString()
        .startsWith("Sparade en utvärdering | ");
  }

  @Test
  void tenTapsOnConfirmGiveOneEvaluation() {
    var draft = NordvikReport.draftOf(coordinator, "tabs.txt");
    var fields =
        coordinator.page().select("form.review-form [name]").stream()
            .collect(Collectors.toMap(it -> it.attr("name"), it -> it.val(), (a, _) -> a));

    IntStream.range(0, 10).parallel().forEach(_ -> coordinator.tap(draft + "/bekraftelse", fields));

    assertThat(coordinator.visit("/utvarderingar").text())
        .contains("Antal utvärderingar av andra kommuner: 1");
  }
}
