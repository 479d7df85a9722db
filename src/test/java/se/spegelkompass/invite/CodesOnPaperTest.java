package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** Codes are printed on paper, and lead to one response each. */
@MicronautTest(transactional = false)
class CodesOnPaperTest {

  @Inject Town town;
  @Inject Rows rows;

  private Person coordinator;
  private String round;

  @BeforeEach
  void openRound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    rows.change("DELETE FROM code_attempt");
  }

  @Test
  void aPaperIsPrintedAnsweredAndResumedElsewhere() {
    coordinator.visit(round + "/inbjudningar/papper");
    var fields = Map.of("group", group("Medarbetare"), "number", "9", "language", "sv");
    coordinator.submit(round + "/inbjudningar/papper", fields);
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.response().headers().firstValue("content-type"))
        .contains("application/pdf");
    assertThat(coordinator.body()).startsWith("%PDF");
    coordinator.visit(round + "/inbjudningar");
    assertThat(coordinator.text()).contains("Papper: 9 koder");
  }

  @Test
  void sheetsAreRefusedWithAReason() {
    for (var number : new String[] {"", "0", "401", "x", "-1"}) {
      coordinator.visit(round + "/inbjudningar/papper");
      coordinator.submit(
          round + "/inbjudningar/papper", Map.of("group", group("Medarbetare"), "number", number));
      assertThat(coordinator.status()).isEqualTo(422);
      assertThat(coordinator.page().select("#number-error").text()).contains("1 till 400");
    }
  }

  @Test
  void aCodeLeadsToOneResponseOnAnyDevice() {
    var code = code("Medarbetare");
    var person = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    var link = person.path();
    assertThat(person.text()).contains("Dina svar räknas i gruppen Medarbetare.");
    person.submit(link);
    person.submit(person.path(), Map.of("answer", "3"));
    var at = person.path();

    var elsewhere = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    assertThat(elsewhere.heading()).contains("Välkommen tillbaka");
    assertThat(elsewhere.visit(link + "/svara").path()).isEqualTo(at);
  }

  @Test
  void whoStartsOnTwoDevicesHasOneResponse() {
    var code = code("Medarbetare");
    var one = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    var two = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    var link = one.path();
    one.submit(link);
    two.submit(link);
    one.submit(one.path(), Map.of("answer", "3"));

    assertThat(two.visit(link + "/svara").path()).isEqualTo(one.path());
  }

  @Test
  void aCodeWorksWhereTheOpenLinkIsShut() {
    var code = code("Medarbetare");
    var shut = round + "/grupper/" + group("Medarbetare") + "/lank";
    coordinator.visit(round).submit(shut, Map.of("open", "off"));

    var person = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    assertThat(person.status()).isEqualTo(200);
    assertThat(person.text()).contains("Inte du?");
    person.submit(person.path() + "/lamna");
    assertThat(person.status()).isEqualTo(403);
    assertThat(person.heading()).isEqualTo("Här behöver du din egen länk");
  }

  @Test
  void codesThatWereLostCanBeShut() {
    var code = code("Medarbetare");
    var used = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    used.submit(used.path());
    var at = used.path();
    var lost = code("Medarbetare");

    coordinator.visit(round + "/inbjudningar/papper");
    coordinator.submit(
        round + "/inbjudningar/papper/borttagning", Map.of("group", group("Medarbetare")));

    assertThat(town.stranger().visit("/kod").submit("/kod", Map.of("code", lost)).status())
        .isEqualTo(422);
    assertThat(used.visit(at).status()).isEqualTo(200);
  }

  @Test
  void aWrongCodeIsExplainedAndTooManyAreStopped() {
    var person = town.stranger().visit("/kod");
    person.submit("/kod", Map.of("code", ""));
    assertThat(person.page().select("#code-error").text()).contains("Skriv koden");
    person.submit("/kod", Map.of("code", "kort"));
    assertThat(person.page().select("#code-error").text()).contains("åtta tecken");
    for (int i = 0; i < 100; i++) {
      person.submit("/kod", Map.of("code", "ACDE3479"));
      assertThat(person.status()).isEqualTo(422);
    }
    person.submit("/kod", Map.of("code", "ACDE3479"));
    assertThat(person.status()).isEqualTo(429);
    person.post("/kod", Map.of("code", "ACDE3479"), "X-Forwarded-For", "9.9.9.9");
    assertThat(person.status()).isEqualTo(429);
    assertThat(person.text()).contains("för många försök");
  }

  private String group(String name) {
    var before = coordinator.visit(round + "/inbjudningar/papper").page();
    return before.select("#group option").stream()
        .filter(it -> it.text().equals(name))
        .map(it -> it.attr("value"))
        .findFirst()
        .orElseThrow();
  }

  /** A code from a sheet, as somebody reads it. */
  private String code(String group) {
    coordinator.visit(round + "/inbjudningar/papper");
    coordinator.submit(
        round + "/inbjudningar/papper", Map.of("group", group(group), "number", "1"));
    return Sheets.codes(coordinator.content()).getFirst();
  }
}
