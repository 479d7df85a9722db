package se.spegelkompass.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** How long things are kept is the municipality's own choice. */
@MicronautTest(transactional = false)
class KeepingTimesTest {

  @Inject Town town;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void theTimesAreTheMunicipalitysOwnAndAChangeIsWrittenDown() {
    OldRounds.keep(coordinator, "1", "120", "0");
    assertThat(coordinator.text()).contains("Sparat.");
    OldRounds.keep(coordinator, "1", "120", "0");

    assertThat(
            coordinator
                .visit("/gallring")
                .page()
                .select("form.form input[type=number]")
                .eachAttr("value"))
        .containsExactly("1", "120", "0");
    assertThat(Logged.lines(coordinator))
        .containsExactly(
            "Ändrade gallringen | Svar 1 månad, egna exempel 120 månader, adresser 0 dagar");
    assertThat(town.coordinator().visit("/gallring").page().select("#answers").val())
        .isEqualTo("24");
    assertThat(town.stranger().visit("/gallring").path()).isEqualTo("/logga-in");
  }

  @ParameterizedTest
  @CsvSource({
    "answers, 0", "answers, 121", "answers, ''", "answers, tolv", "answers, 1.5",
    "answers, -1", "comments, 0", "comments, 121", "comments, ٣", "addresses, -1",
    "addresses, 366", "addresses, 99999999999"
  })
  void whatIsNoTimeIsSaidAtItsField(String field, String typed) {
    coordinator.visit("/gallring").submit("/gallring", Map.of(field, typed));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#" + field + "-error").text())
        .contains("Skriv ett antal");
    assertThat(coordinator.page().select("#" + field).val()).isEqualTo(typed);
    assertThat(
            coordinator
                .visit("/gallring")
                .page()
                .select("form.form input[type=number]")
                .eachAttr("value"))
        .containsExactly("24", "24", "30");
    assertThat(Logged.lines(coordinator)).isEmpty();
  }

  @Test
  void respondentsReadHowLongTheirMunicipalityKeepsThings() {
    OldRounds.keep(coordinator, "1", "36", "0");
    var link = Town.link(coordinator, Town.openRound(coordinator), "Enhetschefer");
    var person = town.stranger().visit(link);

    person.visit(person.link("Så skyddas dina svar"));

    assertThat(person.path()).isEqualTo(link + "/integritet");
    assertThat(person.text())
        .contains("Det här gäller i Kommun ")
        .contains("Svaren tas bort en månad efter att mätningen har stängt.")
        .contains("Egna exempel tas bort 36 månader efter att mätningen har stängt.")
        .contains("Adresser till inbjudna tas bort natten efter att mätningen har stängt.");
    assertThat(person.visit("/sa-skyddas-dina-svar").text())
        .contains("om kommunen inte har valt något annat")
        .contains("Svaren tas bort 24 månader efter att mätningen har stängt.");
    assertThat(person.visit("/s/finns-inte/integritet").status()).isEqualTo(404);
  }
}
