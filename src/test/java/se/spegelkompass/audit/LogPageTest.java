package se.spegelkompass.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** The log as a coordinator reads it: filtered, page by page, and as a file. */
@MicronautTest(transactional = false)
class LogPageTest {

  @Inject Town town;
  @Inject Rows rows;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void theLogIsFoundInTheMenu() {
    var menu = coordinator.visit("/oversikt").page().select(".menu-body a");

    assertThat(menu.eachAttr("href")).contains("/logg");
    assertThat(coordinator.visit("/logg").page().select(".menu-body a[aria-current]").text())
        .isEqualTo("Logg");
  }

  @Test
  void anotherMunicipalitySeesNothingOfIt() {
    Town.draft(coordinator);
    var user =
        coordinator.visit("/logg").page().select("#person option").eachAttr("value").getLast();
    var foreigner = town.coordinator();

    assertThat(foreigner.visit("/logg").text()).contains("Inget i loggen än");
    assertThat(foreigner.page().select("#person option")).hasSize(1);
    assertThat(Logged.shown(foreigner.visit("/logg?person=" + user))).isEmpty();
    assertThat(foreigner.visit("/logg/export.csv").body().lines()).hasSize(1);
    assertThat(town.stranger().visit("/logg").path()).isEqualTo("/logga-in");
    assertThat(town.stranger().visit("/logg/export.csv").path()).isEqualTo("/logga-in");
  }

  @Test
  void theFilterStandsInTheAddress() {
    var round = Town.draft(coordinator);
    var user =
        coordinator.visit("/logg").page().select("#person option").eachAttr("value").getLast();
    // 23:30 UTC on 30 June is half past one on 1 July in Sweden.
    add(round, "2026-06-30 23:30:00", "ROUND_OPENED", "Sommaren");
    add(round, "2026-01-15 12:00:00", "ROUND_CLOSED", "Vintern");

    assertThat(Logged.shown(coordinator.visit("/logg?handelse=round-opened")))
        .containsExactly("Öppnade en mätning | Sommaren");
    assertThat(coordinator.text()).contains("1 juli 2026 kl. 01.30");
    assertThat(coordinator.page().select("#handelse option[selected]").val())
        .isEqualTo("round-opened");
    assertThat(Logged.shown(coordinator.visit("/logg?person=" + user)))
        .containsExactly("Skapade en mätning | Självskattning");
    assertThat(Logged.shown(coordinator.visit("/logg?fran=2026-07-01&till=2026-07-01")))
        .containsExactly("Öppnade en mätning | Sommaren");
    assertThat(Logged.shown(coordinator.visit("/logg?fran=2026-06-30&till=2026-06-30"))).isEmpty();
    assertThat(coordinator.text()).contains("Inget i loggen passar");
    assertThat(Logged.shown(coordinator.visit("/logg?till=2026-06-30")))
        .containsExactly("Stängde en mätning | Vintern");
    assertThat(coordinator.text()).contains("15 januari 2026 kl. 13.00");
    assertThat(Logged.shown(coordinator.visit("/logg?handelse=&person=&fran=&till="))).hasSize(3);
  }

  @Test
  void aDateThatIsNoneIsSaidAtItsField() {
    Town.draft(coordinator);

    for (var field : new String[] {"fran", "till"}) {
      for (var typed : new String[] {"i%20g%C3%A5r", "2026-02-30", "-0001-01-01", "9999-12-31"}) {
        coordinator.visit("/logg?" + field + "=" + typed);
        assertThat(coordinator.status()).as(typed).isEqualTo(422);
        assertThat(coordinator.page().select("#" + field + "-error").text()).contains("2026-11-30");
        assertThat(coordinator.visit("/logg/export.csv?" + field + "=" + typed).status())
            .isEqualTo(422);
      }
    }
    coordinator.visit("/logg?fran=2026-05-02&till=2026-05-01");
    assertThat(coordinator.page().select("#till-error").text()).contains("inte är före");
    coordinator.visit("/logg?handelse=hack");
    assertThat(coordinator.page().select("#handelse-error").text()).contains("i listan");
    assertThat(coordinator.visit("/logg?fore=hack").status()).isEqualTo(200);
  }

  @Test
  void thereAreFiftyOnAPage() {
    var round = Town.draft(coordinator);
    for (int i = 1; i <= 119; i++) {
      add(round, "2026-03-01 10:00:00", "ROUND_CHANGED", "nr " + i);
    }

    assertThat(Logged.shown(coordinator.visit("/logg?handelse=round-changed")))
        .hasSize(50)
        .startsWith("Ändrade en mätning | nr 119")
        .endsWith("Ändrade en mätning | nr 70");
    assertThat(coordinator.page().select("a").eachText()).doesNotContain("Nyaste");
    assertThat(Logged.shown(coordinator.visit(coordinator.link("Äldre")))).hasSize(50);
    assertThat(Logged.shown(coordinator.visit(coordinator.link("Äldre"))))
        .hasSize(19)
        .endsWith("Ändrade en mätning | nr 1");
    assertThat(coordinator.page().select("a").eachText()).doesNotContain("Äldre");
    assertThat(Logged.shown(coordinator.visit(coordinator.link("Nyaste"))))
        .startsWith("Ändrade en mätning | nr 119");
  }

  @Test
  void theFileHoldsWhatTheFilterLetsThroughAndNoFormula() {
    var round = Town.draft(coordinator);
    add(round, "2026-01-15 12:00:05", "ROUND_OPENED", "=HYPERLINK(\"http://x\";\"y\")");
    for (var start : new String[] {"+1", "-1+1", "@SUM(A1)", "\t=1"}) {
      add(round, "2026-01-15 12:00:05", "ROUND_OPENED", start);
    }

    coordinator.visit("/logg?handelse=round-opened");
    coordinator.visit(coordinator.link("Hämta som fil (CSV)"));

    assertThat(coordinator.response().headers().firstValue("Content-Type"))
        .contains("text/csv;charset=utf-8");
    assertThat(coordinator.response().headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"logg-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
    assertThat(coordinator.body().split("\r\n", -1))
        .startsWith("\uFEFFTid;Person;Användarnamn;Händelse;Gäller")
        .contains(
            "2026-01-15 13:00:05;Bo Ek;bo.ek;Öppnade en mätning;"
                + "\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"")
        .filteredOn(line -> line.contains(";'"))
        .extracting(line -> line.substring(line.lastIndexOf(";'") + 1))
        .containsExactly("'\t=1", "'@SUM(A1)", "'-1+1", "'+1");
    assertThat(coordinator.body().split("\r\n", -1)).hasSize(7).endsWith("");
    assertThat(Logged.lines(coordinator)).first().isEqualTo("Hämtade loggen som fil | 5 rader");
  }

  /** A line as if it had been written at another time, in the round's municipality. */
  private void add(String round, String utc, String action, String subject) {
    rows.change(
        "INSERT INTO audit_entry (municipality_id, happened_at, account, person, action,"
            + " subject) SELECT municipality_id, ?, 'bo.ek', 'Bo Ek', ?, ? FROM round WHERE"
            + " id = ?",
        utc,
        action,
        subject,
        Rows.id(round));
  }
}
