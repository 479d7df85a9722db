package se.spegelkompass.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class RoundPagesTest {

  @Inject Town town;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void withoutRoundsThePageSaysWhatToDo() {
    coordinator.visit("/matningar");

    assertThat(coordinator.text()).contains("Ingen mätning än");
    assertThat(coordinator.link("Ny mätning")).endsWith("/matningar/ny");
  }

  @Test
  void aRoundGoesFromDraftToOpenWithALinkForEachGroup() {
    var path = Town.draft(coordinator);
    assertThat(coordinator.page().select("h1 .badge").text()).isEqualTo("Utkast");
    assertThat(coordinator.page().select(".group-link")).isEmpty();

    coordinator.submit(path + "/oppning");

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select("h1 .badge").text()).isEqualTo("Öppen");
    assertThat(coordinator.page().select(".group-link a").eachAttr("href"))
        .hasSize(5)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("http://.*/s/[A-Za-z0-9_-]{22}"));
    assertThat(coordinator.page().select("svg.qr path")).hasSize(5);
  }

  @Test
  void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
    var typed = new HashMap<>(Town.roundForm());
    typed.put("name", "");
    typed.put("lastDay", "2020-01-01");
    typed.put("k", "4");
    typed.put("population-staff", "många");
    coordinator.visit("/matningar/ny").submit("/matningar", typed);

    assertThat(coordinator.status()).isEqualTo(422);
    var page = coordinator.page();
    assertThat(page.select(".banner.error a").eachAttr("href"))
        .containsExactly("#name", "#lastDay", "#k", "#population-staff");
    assertThat(page.select("#k-error").text()).contains("från 5 till 50");
    assertThat(page.select("#population-staff").val()).isEqualTo("många");
    assertThat(page.select("#lastDay").val()).isEqualTo("2020-01-01");
    assertThat(page.select("#group-staff").hasAttr("checked")).isTrue();
    assertThat(coordinator.visit("/matningar").text()).contains("Ingen mätning än");
  }

  @ParameterizedTest
  @CsvSource({"name,' '", "edition,finns-inte", "lastDay,imorgon", "k,51", "k,sex", "k,''"})
  void noFieldTakesNonsense(String field, String value) {
    var typed = new HashMap<>(Town.roundForm());
    typed.put(field, value);
    coordinator.visit("/matningar/ny").submit("/matningar", typed);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#" + field + "-error")).hasSize(1);
  }

  @Test
  void aRoundAsksAtLeastOneGroup() {
    coordinator
        .visit("/matningar/ny")
        .post(
            "/matningar",
            Map.of(
                "csrfToken",
                coordinator.page().select("main input[name=csrfToken]").attr("value"),
                "name",
                "Utan grupper",
                "edition",
                "kommunkompassen-2021",
                "lastDay",
                Town.roundForm().get("lastDay"),
                "k",
                "6"));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text()).contains("Välj minst en grupp.");
  }

  @Test
  void aDraftCanBeChangedAndRemoved() {
    var path = Town.draft(coordinator);
    var typed = new HashMap<>(Town.roundForm());
    typed.put("name", "Ett annat namn");
    typed.put("population-unions", "");
    coordinator.visit(path + "/andra").submit(path + "/andra", typed);

    assertThat(coordinator.heading()).startsWith("Ett annat namn");
    assertThat(coordinator.text()).contains("Antal personer okänt");

    coordinator.submit(path + "/borttagning");
    assertThat(coordinator.path()).isEqualTo("/matningar");
    assertThat(coordinator.visit(path).status()).isEqualTo(404);
  }

  @Test
  void aSmallGroupIsPointedOut() {
    var typed = new HashMap<>(Town.roundForm());
    typed.put("population-unions", "5");
    coordinator.visit("/matningar/ny").submit("/matningar", typed);

    assertThat(coordinator.text()).contains("Gruppen är mindre än 6 personer.");
    var path = coordinator.path();
    coordinator.submit(path + "/oppning");
    assertThat(coordinator.text()).contains("Antal svar visas inte");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oppning", "/borttagning", "/andra"})
  void anOpenRoundCannotChange(String step) {
    var path = Town.openRound(coordinator);

    coordinator.post(path + step, Town.roundForm());

    assertThat(coordinator.status()).isEqualTo(409);
    assertThat(coordinator.text()).contains("Mätningen är redan öppen");
    assertThat(coordinator.visit(path).page().select("h1 .badge").text()).isEqualTo("Öppen");
  }

  @Test
  void aDraftCannotClose() {
    var path = Town.draft(coordinator);

    coordinator.post(path + "/stangning", Map.of());

    assertThat(coordinator.status()).isEqualTo(409);
    assertThat(coordinator.text()).contains("Mätningen har inte öppnat än.");
  }

  @Test
  void aClosedRoundStaysClosed() {
    var path = Town.openRound(coordinator);
    coordinator.visit(path + "/stangning").submit(path + "/stangning");

    var steps = List.of("/oppning", "/stangning", "/borttagning", "/andra", "/forlangning");
    for (var step : steps) {
      coordinator.visit(path).post(path + step, Town.roundForm());
      assertThat(coordinator.status()).isEqualTo(409);
      assertThat(coordinator.text()).contains("Mätningen är redan stängd");
      assertThat(coordinator.visit(path).page().select("h1 .badge").text()).isEqualTo("Stängd");
      assertThat(coordinator.text()).contains("Mätningen stängdes");
    }
  }

  @Test
  void closingEarlyIsSaidToBeForGood() {
    var path = Town.openRound(coordinator);

    coordinator.visit(path + "/stangning");

    assertThat(coordinator.page().select(".banner.warning").text())
        .startsWith("Sista dagen är ")
        .contains("Stänger du nu kan ingen svara efter det, och det går inte att öppna igen.");
  }
}
