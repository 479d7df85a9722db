package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.evaluation.report.RealReports;
import se.spegelkompass.framework.Editions;

/** What is kept of a report: what was read, what was corrected, and the file itself. */
@MicronautTest(transactional = false)
class KeptReportTest {

  private static final String TABS = NordvikReport.text("tabs.txt");

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
    var details = stored.details(path);
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
        .contains(
            "attachment; filename=\"rapport fran SKR.txt\"; filename*=UTF-8''rapport%20fr%C3%A5n%20SKR.txt");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Content-Type")).contains("application/octet-stream");
  }

  @Test
  void whatWasReadComesFromTheFileAndNotFromTheBrowser() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));
    var fields = NordvikReport.fields(coordinator);
    fields.replaceAll((field, value) -> field.startsWith("points-") ? "1" : value);

    var path = coordinator.post(NordvikReport.draft(coordinator) + "/bekraftelse", fields).path();

    assertThat(stored.details(path).points())
        .allMatch(it -> it.achieved().compareTo(BigDecimal.ONE) == 0)
        .filteredOn(it -> it.subQuestion().equals("1.1"))
        .allMatch(it -> new BigDecimal("12").compareTo(it.asRead()) == 0);
  }

  @Test
  void theOriginalIsKeptByteForByteWhateverItsLength() throws IOException {
    var random = new Random(7);
    for (var i = 0; i < 12; i++) {
      var text = TABS + "\nx".repeat(random.nextInt(20_000)) + (i % 2 == 0 ? "\r\n" : "\r");
      var file = text.getBytes(StandardCharsets.UTF_8);

      NordvikReport.handIn(coordinator, file);
      var path = NordvikReport.confirm(coordinator, Map.of()).path();

      assertThat(stored.original(path)).isEqualTo(file);
    }
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

    var kept = evaluations.find(stored.municipality(path), Rows.id(path)).orElseThrow();
    assertThat(sum(kept)).isEqualByComparingTo("457");
    assertThat(kept.evaluatedOn()).isEqualTo(YearMonth.of(2022, 11));
    assertThat(stored.details(path).points())
        .filteredOn(it -> it.subQuestion().equals("1.1"))
        .allMatch(it -> new BigDecimal("11").compareTo(it.asRead()) == 0);
    assertThat(stored.original(path)).isEqualTo(report.getBytes(StandardCharsets.UTF_8));
  }

  private BigDecimal sum(Evaluation evaluation) {
    return editions.newest().areas().stream()
        .map(evaluation::sum)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The edition with the most sub-questions, and a report with texts about all of them. */
  @Test
  void avestaHasMoreFieldsThanMostFormsAndIsConfirmed() throws IOException {
    var report = RealReports.text("avesta-2010-edition.txt");
    NordvikReport.handIn(coordinator, report.getBytes(StandardCharsets.UTF_8));
    assertThat(coordinator.page().select(".review-form [name]").size()).isGreaterThan(128);

    var path = NordvikReport.confirm(coordinator, Map.of()).path();

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(evaluations.find(stored.municipality(path), Rows.id(path))).isPresent();
  }
}
