package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class HandingInTest {

  private static final int MB = 1024 * 1024;

  @Inject Town town;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void withoutEvaluationsThePageSaysWhatToDo() {
    coordinator.visit("/utvarderingar");

    assertThat(coordinator.text()).contains("Ingen utvärdering än");
    assertThat(coordinator.link("Ny utvärdering")).endsWith("/utvarderingar/ny");
  }

  @Test
  void aReportIsShownForReviewAndCountsNowhere() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.heading()).isEqualTo("Granska rapporten");
    var page = coordinator.page();
    assertThat(page.select("input[inputmode=decimal]")).hasSize(36);
    assertThat(page.select("#points-3-4").val()).isEqualTo("13");
    assertThat(page.select("#evaluatedOn").val()).isEqualTo("2023-10");
    assertThat(page.select("#sum-1").text()).isEqualTo("62 av 100");
    assertThat(page.select("#sum-total").text()).isEqualTo("477 av 800");
    assertThat(page.select("#about").val()).isEqualTo("Nordvik");
    assertThat(page.select(".placed:has(#about) .place").text()).isEqualTo("rad 1");
    assertThat(page.select(".placed:has(#about) .place").attr("href")).isEqualTo("#rad-1");
    assertThat(page.select("#rad-1").text()).contains("Nordvik");
    assertThat(page.select(".noted, .notices")).isEmpty();
    assertThat(coordinator.visit("/utvarderingar").page().select("h2").eachText())
        .containsExactly("Påbörjade granskningar", "Andra kommuner");
  }

  @Test
  void whatDisagreesIsSaidAtItsPlace() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("faults.txt"));

    var page = coordinator.page();
    assertThat(page.select("#points-3-5").val()).isEmpty();
    assertThat(note(page, "points-3-5")).contains("finns inte i rapportens tabeller");
    assertThat(page.select("#points-1-4").val()).isEmpty();
    assertThat(note(page, "points-2-3"))
        .contains("I rapporten står 34, men raden kan ge högst 30. rad 213");
    assertThat(note(page, "points-6-1")).contains("först 12, sedan 14");
    assertThat(page.select(".notices").text())
        .contains(
            "6.1: Delfrågan står två gånger: först 12, sedan 14. Den första är tagen. rad 241")
        .contains("rutan 52, tabellens summarad 52, raderna tillsammans 72")
        .contains("Raden ”7.5 Friskvård i vardagen” finns inte i utgåvan. rad 253");
    assertThat(page.select("#sum-3").text()).isEqualTo("4 av 5 delfrågor klara");
    assertThat(page.select(".noted")).hasSize(9);
  }

  private static String note(Document page, String field) {
    return page.select(".points-row:has(#" + field + ") .points-note").text();
  }

  @Test
  void anotherMunicipalitysReportIsNotRefusedButMarked() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));

    assertThat(coordinator.text()).contains("Rapporten är om Nordvik, men du är inloggad för");
    assertThat(coordinator.page().select("#about").val()).isEqualTo("Nordvik");
  }

  @Test
  void anUnknownEditionIsChosenByThePerson() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("unknown-edition.txt"));
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.text()).contains("följer ingen utgåva").contains("1.1 Öppenhet 20 / 40");
    assertThat(coordinator.page().select("input[inputmode=decimal]")).isEmpty();

    var draft = NordvikReport.draft(coordinator);
    coordinator.submit(draft + "/bekraftelse");
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#edition-error").text()).contains("Välj vilken utgåva");

    NordvikReport.send(coordinator, draft, Map.of("edition", "kommunkompassen-2021"));
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select("input[inputmode=decimal]")).hasSize(36);
    assertThat(coordinator.page().select("#points-1-1").val()).isEqualTo("20");
  }

  @Test
  void aFileInWindows1252IsRead() {
    var western = NordvikReport.text("tabs.txt").getBytes(Charset.forName("windows-1252"));
    NordvikReport.handIn(coordinator, western);

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select("#sum-total").text()).isEqualTo("477 av 800");
  }

  @Test
  void aFileInUtf16IsRead() {
    NordvikReport.handIn(
        coordinator,
        ("\uFEFF" + NordvikReport.text("tabs.txt")).getBytes(StandardCharsets.UTF_16LE));

    assertThat(coordinator.page().select("#sum-total").text()).isEqualTo("477 av 800");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("Välj en fil först.", null),
        Arguments.of("Filen är tom.", new byte[0]),
        Arguments.of(
            "Det här ser inte ut som en rapport", NordvikReport.bytes("annual-report.txt")),
        Arguments.of("poängtabeller finns inte i filen", NordvikReport.bytes("no-tables.txt")),
        Arguments.of("Filen är för stor.", new byte[50 * MB + 1]));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeReadSaysWhyAtTheField(String sentence, byte[] file) {
    NordvikReport.handIn(coordinator, file);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#report-error").text()).contains(sentence);
    assertThat(coordinator.page().select(".banner.error a").attr("href")).isEqualTo("#report");
  }

  @Test
  void nobodyButACoordinatorHandsIn() {
    for (var path :
        new String[] {"/utvarderingar", "/utvarderingar/ny", "/utvarderingar/utkast/1"}) {
      assertThat(town.stranger().visit(path).path()).isEqualTo("/logga-in");
    }
  }
}
