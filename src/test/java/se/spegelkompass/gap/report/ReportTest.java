package se.spegelkompass.gap.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.print.Conformity;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** The report for the board, read back. */
@MicronautTest(transactional = false)
class ReportTest {

  private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

  @Inject ClosedRounds rounds;
  @Inject Compared compared;
  @Inject Editions editions;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void everybodyCanReadItAndForLong() {
    var pdf = report();

    assertThat(Conformity.faultsForPdfUa(pdf)).isEmpty();
    assertThat(Conformity.faultsForPdfA(pdf)).isEmpty();
    assertThat(pdf).hasSizeLessThan(TWO_MEGABYTES);
  }

  @Test
  void itSaysWhatThePageSays() throws IOException {
    var address = compared.comparison(place, "Hösten 2026", "Utvärdering 2022");
    coordinator.visit(address);
    var heading = coordinator.heading();
    var rows = coordinator.page().select(".gap-table tbody tr");

    var text = text(coordinator.visit(address + "/rapport.pdf").content());

    assertThat(text)
        .contains("Så ser vi oss själva, så ser utvärderarna oss")
        .contains("Hösten 2026", "Utvärdering 2022", "Kommunkompassen 2021")
        .contains(heading)
        .contains("Så är siffrorna räknade", "Benjamini och Hochberg", "minst 6 personer");
    assertThat(rows).hasSize(36);
    for (var row : rows) {
      assertThat(text)
          .contains(row.select(".row-id").text() + " " + row.select(".row-link").text());
    }
  }

  @Test
  void theBookmarksFollowItsOrder() throws IOException {
    try (var pdf = Loader.loadPDF(report())) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
      var first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(titles(first))
          .containsExactly(
              "I korthet",
              "Ta upp först",
              "Område för område",
              "Områdena i ett spindeldiagram",
              "Delfrågorna, självskattning mot extern utvärdering",
              "Vad skillnaderna säger",
              "Alla delfrågor",
              "Så är siffrorna räknade");
    }
  }

  @Test
  void aGroupThatIsTooSmallHasNoFigure() throws IOException {
    var text = text(report());

    assertThat(text).contains("Inte med i någon siffra: Fackliga företrädare");
    assertThat(text).containsOnlyOnce("Fackliga företrädare");
  }

  @Test
  void weightsAreShownWhereTheyWereChosen() throws IOException {
    var given = Map.of(GroupKind.STAFF, new Given(12, 2), GroupKind.MANAGERS, new Given(9, 4));
    var round = rounds.weighted(place, given, GroupKind.STAFF, 2.5);
    var evaluation = compared.evaluation(place, "Utvärdering 2022", editions.newest());

    var address = "/jamforelse/" + round.id() + "/" + evaluation;
    var text = text(coordinator.visit(address + "/rapport.pdf").content());

    assertThat(text).contains("Grupperna väger olika", "Tillfrågade Vikt", "Medarbetare 12 – 2,5");
    coordinator.visit(address);
    assertThat(coordinator.text()).contains("Grupperna väger olika").doesNotContain("väger lika");
    assertThat(text(report())).contains("varje grupp väger lika").doesNotContain("Vikt");
  }

  @Test
  void itIsInEnglishForThoseWhoReadEnglish() throws IOException {
    var address = compared.comparison(place, "Hösten 2026", "Utvärdering 2022");
    coordinator.visit(address).submit("/sprak", Map.of("language", "en"));

    var pdf = coordinator.visit(address + "/rapport.pdf").content();

    assertThat(text(pdf)).contains("How the figures are computed");
    assertThat(Conformity.faultsForPdfUa(pdf)).isEmpty();
  }

  private byte[] report() {
    var address = compared.comparison(place, "Hösten 2026", "Utvärdering 2022");
    return coordinator.visit(address + "/rapport.pdf").content();
  }

  private static List<String> titles(PDOutlineItem parent) {
    var titles = new ArrayList<String>();
    parent.children().forEach(it -> titles.add(it.getTitle()));
    return titles;
  }

  /** On one line, since the pages break where they must. */
  private static String text(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
