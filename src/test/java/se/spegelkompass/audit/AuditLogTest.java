package se.spegelkompass.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class AuditLogTest {

  @Inject Town town;
  @Inject DataSource dataSource;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  private static Map<String, String> named(String name) {
    var form = new TreeMap<>(Town.roundForm());
    form.put("name", name);
    return form;
  }

  /** The first button of the page's group list that sends to such a path. */
  private String action(String ending) {
    return coordinator.page().select("form[action$=" + ending + "]").eachAttr("action").getFirst();
  }

  @Test
  void everyStepOfARoundIsWrittenDownOnce() throws SQLException {
    coordinator.visit("/matningar/ny").submit("/matningar", named("Våren"));
    var round = coordinator.path();
    var small = named("Våren 2027");
    small.put("population-unions", "4");
    coordinator.visit(round + "/andra").submit(round + "/andra", small);
    var merge = action("/sammanslagning");
    var into =
        coordinator.page().select("form[action=" + merge + "] option").eachAttr("value").getFirst();
    coordinator.submit(merge, Map.of("into", into));
    coordinator.submit(merge);
    coordinator.submit(round + "/oppning");
    var respondent = town.stranger().visit(Town.link(coordinator, round, "Enhetschefer"));
    var link = respondent.path();
    respondent.submit(link);
    respondent.submit(respondent.path(), Map.of("answer", "3", "comment", "Hemligt exempel"));
    while (respondent.path().contains("/svara/")) {
      respondent.submit(respondent.path(), Map.of("answer", "3"));
    }
    respondent.submit(link + "/inlamning");
    var shut = action("/lank");
    coordinator.submit(shut);
    coordinator.submit(shut);
    coordinator.visit(round + "/stangning").submit(round + "/stangning");
    var comment = round + "/exempel/" + comment(round);
    sixHaveWritten(round);
    coordinator.visit("/matningar/ny");
    coordinator.post(comment, Map.of("review", "SHOWN"));
    coordinator.visit("/matningar/ny");
    coordinator.post(comment, Map.of("review", "HIDDEN"));
    coordinator.visit("/matningar/ny");
    coordinator.post(comment, Map.of("ord-0", "ja"));
    var other = Town.draft(coordinator);
    coordinator.submit(other + "/borttagning");

    assertThat(Logged.lines(coordinator))
        .containsExactly(
            "Tog bort en mätning | Självskattning",
            "Skapade en mätning | Självskattning",
            "Ändrade dolda ord i ett eget exempel | Våren 2027",
            "Dolde ett eget exempel | Våren 2027",
            "Godkände ett eget exempel | Våren 2027",
            "Stängde en mätning | Våren 2027",
            "Öppnade en grupps länk | Våren 2027: Förtroendevalda",
            "Stängde en grupps länk | Våren 2027: Förtroendevalda",
            "Öppnade en mätning | Våren 2027",
            "Delade på grupper | Våren 2027: Fackliga företrädare",
            "Slog ihop grupper | Våren 2027: Fackliga företrädare",
            "Ändrade en mätning | Våren 2027",
            "Skapade en mätning | Våren");
    assertThat(coordinator.text()).doesNotContain("Hemligt exempel").contains("Anna Berg user-");
    assertThat(coordinator.link("Våren 2027")).contains(round);
  }

  @Test
  void whatIsRefusedIsNotWrittenDown() {
    coordinator.visit("/matningar/ny").submit("/matningar", Map.of("name", ""));
    assertThat(coordinator.status()).isEqualTo(422);
    var round = Town.openRound(coordinator);
    var before = Logged.lines(coordinator);
    assertThat(before).hasSize(2);
    for (var refused : new String[] {"/oppning", "/borttagning", "/andra"}) {
      coordinator.visit("/matningar/ny");
      coordinator.post(round + refused, Town.roundForm());
      assertThat(coordinator.status()).as(refused).isEqualTo(409);
    }
    var draft = Town.draft(coordinator);
    coordinator.post(draft + "/stangning", Map.of());
    assertThat(coordinator.status()).isEqualTo(409);
    coordinator.visit(draft);
    coordinator.post(draft + "/grupper/1/lank", Map.of("open", "on"));
    assertThat(coordinator.status()).isEqualTo(404);
    coordinator.visit(draft);
    coordinator.post(draft + "/exempel/00000000-0000-4000-8000-000000000000", Map.of());
    assertThat(coordinator.status()).isEqualTo(404);

    assertThat(Logged.lines(coordinator))
        .containsExactly("Skapade en mätning | Självskattning", before.get(0), before.get(1));
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
  void theFilterStandsInTheAddress() throws SQLException {
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
  void thereAreFiftyOnAPage() throws SQLException {
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
  void theFileHoldsWhatTheFilterLetsThroughAndNoFormula() throws SQLException {
    var round = Town.draft(coordinator);
    add(round, "2026-01-15 12:00:05", "ROUND_OPENED", "=HYPERLINK(\"http://x\";\"y\")");
    for (var start : new String[] {"+1", "-1", "@SUM(A1)", "\t=1"}) {
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
        .containsExactly("'\t=1", "'@SUM(A1)", "'-1", "'+1");
    assertThat(coordinator.body().split("\r\n", -1)).hasSize(7).endsWith("");
    assertThat(Logged.lines(coordinator)).first().isEqualTo("Hämtade loggen som fil | 5 rader");
  }

  @Test
  void theLogIsFoundInTheMenu() {
    var menu = coordinator.visit("/oversikt").page().select(".menu-body a");

    assertThat(menu.eachAttr("href")).contains("/logg");
    assertThat(coordinator.visit("/logg").page().select(".menu-body a[aria-current]").text())
        .isEqualTo("Logg");
  }

  @Test
  void nothingInTheCodeChangesOrRemovesALine() throws IOException {
    assertThat(AuditRepository.class.getDeclaredMethods())
        .isNotEmpty()
        .allSatisfy(method ->
            assertThat(Objects.requireNonNull(method.getAnnotation(Query.class)).value().strip())
                .matches("(?s)(INSERT INTO audit_entry|SELECT)\\s.*"));
    assertThat(Arrays.stream(AuditRepository.class.getInterfaces()).map(Class::getSimpleName))
        .containsExactly("GenericRepository");
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(Files::isRegularFile).filter(AuditLogTest::namesTheTable))
          .containsExactly(Path.of("src/main/java/se/spegelkompass/audit/AuditRepository.java"));
    }
  }

  private static boolean namesTheTable(Path file) {
    try {
      return Files.readString(file).contains("audit_entry");
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private String comment(String round) throws SQLException {
    try (var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
        var statement = connection.prepareStatement("SELECT id FROM comment WHERE round_id = ?")) {
      statement.setString(1, round.substring(round.lastIndexOf('/') + 1));
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  /** As if the one writer had been enough to be read. */
  private void sixHaveWritten(String round) throws SQLException {
    try (var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
        var statement =
            connection.prepareStatement(
                "UPDATE comment_writers SET writers = 6 WHERE round_id = ?")) {
      statement.setString(1, round.substring(round.lastIndexOf('/') + 1));
      statement.executeUpdate();
    }
  }

  /** A line as if it had been written at another time, in the round's municipality. */
  private void add(String round, String utc, String action, String subject) throws SQLException {
    try (var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
        var statement =
            connection.prepareStatement(
                "INSERT INTO audit_entry (municipality_id, happened_at, account, person, action,"
                    + " subject) SELECT municipality_id, ?, 'bo.ek', 'Bo Ek', ?, ? FROM round WHERE"
                    + " id = ?")) {
      statement.setString(1, utc);
      statement.setString(2, action);
      statement.setString(3, subject);
      statement.setString(4, round.substring(round.lastIndexOf('/') + 1));
      statement.executeUpdate();
    }
  }
}
