package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.evaluation.report.RealReports;
import se.spegelkompass.framework.Editions;

@MicronautTest(transactional = false)
class ConfirmingTest {

  private static final String TABS = NordvikReport.text("tabs.txt");

  @Inject Town town;
  @Inject Editions editions;
  @Inject DataSource database;
  @Inject Evaluations evaluations;
  @Inject Sources sources;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void aCorrectedReportKeepsWhatWasReadAndTheOriginal() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));
    NordvikReport.confirm(coordinator, Map.of("points-4-3", "13,5", "name", "Kompassen 2023"));

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.heading()).isEqualTo("Kompassen 2023");
    assertThat(coordinator.page().select(".stat.official .stat-value").text()).isEqualTo("478,5");
    assertThat(coordinator.text())
        .contains("4.3 Jämförelser för ökad effektivitet Rättad. I rapporten står 12.")
        .contains("Lånade poäng: Nordvik 2023");
    var path = coordinator.path();
    var details = details(path);
    assertThat(details.points())
        .hasSize(36)
        .filteredOn(it -> it.subQuestion().equals("4.3"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.achieved()).isEqualByComparingTo("13.5");
          assertThat(it.asRead()).isEqualByComparingTo("12");
          assertThat(it.sourceLine()).isEqualTo(228);
        });
    assertThat(details.areas()).hasSize(8);
    assertThat(details.row().printedTotal()).isEqualByComparingTo("477");
    assertThat(details.row().coverDate()).isEqualTo("2024-03-12");

    coordinator.visit(path + "/original");
    assertThat(coordinator.body().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(NordvikReport.bytes("tabs.txt"));
    var headers = coordinator.response().headers();
    assertThat(headers.firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''rapport%20fr%C3%A5n%20SKR.txt");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Content-Type")).contains("application/octet-stream");
  }

  /** The whole walk with a public report, where it is at hand. */
  @Test
  void alingsasGoesFromFileToEvaluation() throws IOException {
    var report = RealReports.text("alingsas-2021-edition.txt");
    NordvikReport.handIn(coordinator, report.getBytes(StandardCharsets.UTF_8));
    assertThat(coordinator.page().select("#sum-total").text()).isEqualTo("456 av 800");
    assertThat(coordinator.page().select(".noted")).isEmpty();
    assertThat(coordinator.page().select(".notices .notice").eachText())
        .singleElement()
        .asString()
        .startsWith("Område 4: Texten har rubriker ur en annan utgåva än tabellerna");

    var path = NordvikReport.confirm(coordinator, Map.of("points-1-1", "12")).path();

    var kept = evaluations.find(municipality(path), id(path)).orElseThrow();
    assertThat(sum(kept)).isEqualByComparingTo("457");
    assertThat(kept.evaluatedOn()).isEqualTo(YearMonth.of(2022, 11));
    assertThat(details(path).points())
        .filteredOn(it -> it.subQuestion().equals("1.1"))
        .allMatch(it -> new BigDecimal("11").compareTo(it.asRead()) == 0);
    assertThat(original(path)).isEqualTo(report.getBytes(StandardCharsets.UTF_8));
  }

  /** The edition with the most sub-questions, and a report with texts about all of them. */
  @Test
  void avestaHasMoreFieldsThanMostFormsAndIsConfirmed() throws IOException {
    var report = RealReports.text("avesta-2010-edition.txt");
    NordvikReport.handIn(coordinator, report.getBytes(StandardCharsets.UTF_8));
    assertThat(coordinator.page().select(".review-form [name]").size()).isGreaterThan(128);

    var path = NordvikReport.confirm(coordinator, Map.of()).path();

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(evaluations.find(municipality(path), id(path))).isPresent();
  }

  @Test
  void theOriginalIsKeptByteForByteWhateverItsLength() throws IOException {
    var random = new Random(7);
    for (var i = 0; i < 12; i++) {
      var text = TABS + "\nx".repeat(random.nextInt(20_000)) + (i % 2 == 0 ? "\r\n" : "\r");
      var file = text.getBytes(StandardCharsets.UTF_8);

      NordvikReport.handIn(coordinator, file);
      var path = NordvikReport.confirm(coordinator, Map.of()).path();

      assertThat(original(path)).isEqualTo(file);
    }
  }

  @Test
  void whatWasReadComesFromTheFileAndNotFromTheBrowser() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));
    var fields = fields();
    fields.replaceAll((field, value) -> field.startsWith("points-") ? "1" : value);

    var path = coordinator.post(NordvikReport.draft(coordinator) + "/bekraftelse", fields).path();

    assertThat(details(path).points())
        .allMatch(it -> it.achieved().compareTo(BigDecimal.ONE) == 0)
        .filteredOn(it -> it.subQuestion().equals("1.1"))
        .allMatch(it -> new BigDecimal("12").compareTo(it.asRead()) == 0);
  }

  @Test
  void sendingTwiceKeepsOne() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));
    var fields = fields();

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
  void sumsAreCountedAgainWithAndWithoutJavaScript() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));
    var fields = fields();
    fields.put("points-1-1", "13,5");
    fields.put("points-2-1", "");

    var draft = NordvikReport.draft(coordinator);

    coordinator.post(draft, fields, "HX-Request", "true");
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2048);
    assertThat(coordinator.page().select("#sum-1[hx-swap-oob]").text()).isEqualTo("63,5 av 100");
    assertThat(coordinator.page().select("#sum-2").text()).isEqualTo("3 av 4 delfrågor klara");

    coordinator.visit(draft).post(draft, fields);
    assertThat(coordinator.page().select("#sum-1").text()).isEqualTo("63,5 av 100");
    assertThat(coordinator.page().select("#points-1-1").val()).isEqualTo("13,5");
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
    assertThat(evaluations.find(municipality(theirs) + 1, id(theirs))).isEmpty();
    assertThat(evaluations.find(municipality(theirs), id(theirs))).isPresent();
  }

  @Test
  void typedPointsOfOthersAreKeptAsBorrowed() {
    var municipality = municipality(NordvikReport.keep(coordinator));
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

  private Map<String, String> fields() {
    var fields = new HashMap<String, String>();
    coordinator
        .page()
        .select("form.review-form [name]")
        .forEach(it -> fields.put(it.attr("name"), it.val()));
    return fields;
  }

  private BigDecimal sum(Evaluation evaluation) {
    return editions.newest().areas().stream()
        .map(evaluation::sum)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private byte[] original(String path) throws IOException {
    var source = evaluations.source(municipality(path), id(path)).orElseThrow();
    assertThat(source.size()).isPositive();
    return sources.content(municipality(path), source).readAllBytes();
  }

  private EvaluationDetails details(String path) {
    return evaluations.details(municipality(path), id(path)).orElseThrow();
  }

  private long municipality(String path) {
    try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
        var query =
            connection.prepareStatement("SELECT municipality_id FROM evaluation WHERE id = ?")) {
      query.setLong(1, id(path));
      var found = query.executeQuery();
      assertThat(found.next()).isTrue();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long id(String path) {
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }
}
