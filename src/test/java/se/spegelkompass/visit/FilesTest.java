package se.spegelkompass.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.print.Conformity;
import se.spegelkompass.score.ClosedRounds.Place;

/** The package as files, read back. */
@MicronautTest(transactional = false)
class FilesTest {

  @Inject Prepared prepared;

  private Place place;
  private Person coordinator;
  private String path;

  @BeforeEach
  void fill() {
    place = prepared.place();
    coordinator = place.coordinator();
    path = prepared.ofTwoGroups(place);
    prepared.wrote(path, 6);
    prepared.text(path, "3.2-en-bild-av-framtiden", "Vi frågar Karin varje år.", "SHOWN", "2");
    prepared.text(path, "1.5-introduktion", "Vi har en hel dag.", "SHOWN", "");
    prepared.text(path, "3.2-en-bild-av-framtiden", "Oläst mening.", "UNREAD", "");
    prepared.text(path, "3.2-en-bild-av-framtiden", "Dold mening.", "HIDDEN", "");
    coordinator.visit(path + "/4.3").submit(path + "/4.3/anteckning", note());
    coordinator.submit(
        path + "/4.3/lankar", Map.of("title", "Planen", "address", "https://kommun.se/år"));
    coordinator.upload(path + "/4.3/dokument", "document", "Plan å.txt", text("Planens text"));
    coordinator.visit(path + "/4.3");
    coordinator.upload(path + "/4.3/dokument", "document", "plan å.txt", text("En annan"));
    coordinator.visit(path + "/1.1");
    coordinator.upload(path + "/1.1/dokument", "document", "../../x.txt", text("Utbrytning"));
  }

  @Test
  void whatAFileCannotHoldIsLeftOut() {
    prepared.text(path, "3.2-en-bild-av-framtiden", "Vi\u000b frågar\ufffe alla.", "SHOWN", "");
    coordinator.visit(path + "/1.1");
    coordinator.submit(path + "/1.1/anteckning", Map.of("note", "En\u000btvå\u0000\ufffe"));
    assertThat(coordinator.page().select("textarea").text()).isEqualTo("En\ntvå");

    for (var ending : List.of(".pdf", ".docx", ".zip")) {
      assertThat(coordinator.visit(path + ending).status()).as(ending).isEqualTo(200);
    }
  }

  private static Map<String, String> note() {
    return Map.of("note", "Fråga Inga & Ola <om> det.\nRad två.");
  }

  @Test
  void theWordFileSaysWhatThePageSays() throws IOException {
    try (var word = word()) {
      var text =
          String.join("\n", word.getParagraphs().stream().map(XWPFParagraph::getText).toList());

      assertThat(text)
          .contains("Förberedelsepaket", "Vi frågar [dolt ord] varje år.", "Vi har en hel dag.")
          .contains("Fråga Inga & Ola <om> det.\nRad två.", "Planen (https://kommun.se/år)")
          .contains("Plan å.txt (Plan å.txt, 1 kB)")
          .contains("Självskattning: ")
          .doesNotContain("Karin", "Oläst mening", "Dold mening", "Kommunledning", "Enhetschefer");
      assertThat(word.getTables().getFirst().getRow(1).getCell(1).getText()).contains(" av 100");
      assertThat(word.getTables()).hasSize(1 + 8 + 36);
    }
  }

  @Test
  void theWordFileCanBeFoundOnesWayIn() throws IOException {
    try (var word = word()) {
      assertThat(headings(word, "Heading1")).hasSize(10).contains("Helheten", "Om siffrorna");
      assertThat(headings(word, "Heading2"))
          .hasSize(36 + 1)
          .startsWith("Exempel från svaren i området")
          .element(1)
          .asString()
          .startsWith("1.1 ");
      assertThat(headings(word, "TOC1")).isEqualTo(headings(word, "Heading1"));
      assertThat(headings(word, "TOC2")).isEqualTo(headings(word, "Heading2"));
      assertThat(word.getTables()).allMatch(it -> it.getRow(0).isRepeatHeader());
      assertThat(word.getTables())
          .allMatch(it -> it.getCTTbl().getTblPr().xmlText().contains("tblDescription"));
      var picture = word.getAllPictures();
      assertThat(picture).hasSize(1);
      assertThat(word.getDocument().xmlText()).contains("descr=\"1 ");
      assertThat(word.getProperties().getCoreProperties().getTitle())
          .startsWith("Förberedelsepaket för Kommun ");
      assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(styles()).contains("w:val=\"sv-SE\"");
      assertThat(word.getFooterList().getFirst()._getHdrFtr().xmlText())
          .contains("PAGE", "NUMPAGES");
    }
  }

  @Test
  void thePdfSaysTheSameAndIsTagged() throws IOException {
    var response = coordinator.visit(path + ".pdf");
    assertThat(response.status()).isEqualTo(200);
    try (var pdf = Loader.loadPDF(coordinator.content())) {
      var text = new PDFTextStripper().getText(pdf);
      assertThat(text)
          .contains("Vi frågar [dolt ord] varje år.", "Vi har en hel dag.", "Rad två.")
          .contains("https://kommun.se/år", "Plan å.txt")
          .doesNotContain("Karin", "Oläst mening", "Dold mening", "Kommunledning", "Enhetschefer");
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Förberedelsepaket för ");
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("sv");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
    }
    assertThat(Conformity.faultsForPdfUa(coordinator.content())).isEmpty();
  }

  @Test
  void theZipHasItAllUnderSafeNames() throws IOException {
    coordinator.visit(path + ".zip");

    var files = unpacked(coordinator.content());
    assertThat(files.keySet())
        .containsExactly(
            "Förberedelsepaket Självskattning.docx",
            "Förberedelsepaket Självskattning.pdf",
            "Dokument/4.3 Plan å.txt",
            "Dokument/4.3 plan å (2).txt",
            "Dokument/1.1 x.txt");
    assertThat(files.get("Dokument/4.3 Plan å.txt")).isEqualTo(text("Planens text"));
    assertThat(files.get("Förberedelsepaket Självskattning.pdf")).startsWith(text("%PDF-"));
  }

  @Test
  void everyFileIsOneToSaveAndIsWrittenDown() {
    for (var ending : List.of(".docx", ".pdf", ".zip")) {
      coordinator.visit(path + ending);
      assertThat(coordinator.response().headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment; filename=\"")
          .endsWith("; filename*=UTF-8''F%C3%B6rberedelsepaket%20Sj%C3%A4lvskattning" + ending);
    }
    assertThat(coordinator.visit("/logg").text()).contains("Hämtade ett förberedelsepaket");
  }

  @Test
  void inEnglishTheFilesAreEnglish() throws IOException {
    coordinator.visit("/matningar").post("/sprak", Map.of("language", "en", "back", "/matningar"));

    try (var word = word()) {
      assertThat(styles()).contains("w:val=\"en-GB\"");
      assertThat(headings(word, "Heading1")).contains("The whole");
    }
  }

  private XWPFDocument word() throws IOException {
    coordinator.visit(path + ".docx");
    assertThat(coordinator.status()).isEqualTo(200);
    return new XWPFDocument(new ByteArrayInputStream(coordinator.content()));
  }

  private String styles() throws IOException {
    var styles = unpacked(coordinator.content()).get("word/styles.xml");
    return new String(styles == null ? new byte[0] : styles, StandardCharsets.UTF_8);
  }

  private static List<String> headings(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(it -> style.equals(it.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static Map<String, byte[]> unpacked(byte[] zipped) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
