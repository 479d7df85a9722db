package se.spegelkompass.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.score.ClosedRounds.Place;

/** Notes, links and documents: added, changed, removed, and by two at once. */
@MicronautTest(transactional = false)
class MaterialTest {

  private static final Map<String, String> LINK =
      Map.of("title", "Vår kvalitetsplan", "address", "https://kommun.se/plan?år=2026");

  @Inject Prepared prepared;
  @Inject Town town;
  @Inject Rows rows;

  private Place place;
  private Person coordinator;
  private String part;

  @BeforeEach
  void close() {
    place = prepared.place();
    coordinator = place.coordinator();
    part = prepared.path(place) + "/4.3";
    coordinator.visit(part);
  }

  @Test
  void aLinkIsAddedChangedAndRemoved() {
    coordinator.submit(part + "/lankar", LINK);
    assertThat(coordinator.text()).contains("Sparat.");
    assertThat(coordinator.link("Vår kvalitetsplan")).isEqualTo("https://kommun.se/plan?år=2026");

    coordinator.visit(coordinator.link("Ändra Vår kvalitetsplan"));
    var material = coordinator.path();
    coordinator.submit(material, Map.of("title", "Planen"));
    assertThat(coordinator.link("Planen")).isEqualTo("https://kommun.se/plan?år=2026");

    coordinator.visit(material).submit(material + "/borttagning");
    assertThat(coordinator.text()).contains("Inget underlag än");
    assertThat(coordinator.visit("/logg").text())
        .contains("Lade till en länk i ett förberedelsepaket")
        .contains("Ändrade ett underlag i ett förberedelsepaket")
        .contains("Tog bort ett underlag ur ett förberedelsepaket");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "mailto:a@b.se",
        "//kommun.se",
        "www.kommun.se",
        "https:plan",
        "https://",
        "https://bank.se@kommun.se/",
        "https://kommun.se/en plan",
        ""
      })
  void whatIsNoAddressOfAPageIsRefusedAndNothingTypedIsLost(String address) {
    coordinator.submit(part + "/lankar", Map.of("title", "Planen", "address", address));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#address-error").text()).contains("https://");
    assertThat(coordinator.page().select("#title").val()).isEqualTo("Planen");
    assertThat(count()).isZero();
  }

  @Test
  void aDocumentComesBackByteForByteAndOnlyAsAFileToSave() {
    var content = new byte[2_500_000];
    ThreadLocalRandom.current().nextBytes(content);
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);

    coordinator.upload(part + "/dokument", "document", "C:\\Planer\\Plan å<b>.pdf", content);
    assertThat(coordinator.text()).contains("Plan å-b-.pdf").contains("2,4 MB");
    coordinator.visit(coordinator.page().select("a[href$=/fil]").attr("href"));

    assertThat(coordinator.content()).isEqualTo(content);
    assertThat(header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(header("Content-Disposition"))
        .startsWith("attachment; filename=\"")
        .endsWith("; filename*=UTF-8''Plan%20%C3%A5-b-.pdf");
    assertThat(header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "sida.html, <html><script>alert(1)</script>",
    "plan.pdf, <html><script>alert(1)</script>",
    "bild.svg, <svg xmlns='http://www.w3.org/2000/svg'/>",
    "program.exe, MZ",
    "plan.docm, PK\u0003\u0004",
    "plan, text"
  })
  void aFileOfAnotherKindIsRefused(String name, String content) {
    refused(name, content.getBytes(StandardCharsets.ISO_8859_1), "Filen går inte att lägga till.");
  }

  @Test
  void anEmptyFileNoFileAndOneThatIsTooLargeAreRefused() {
    refused("tom.txt", new byte[0], "Filen är tom.");
    refused("", null, "Välj en fil.");
    var large = new byte[20 * 1024 * 1024 + 1];
    Arrays.fill(large, (byte) 'a');
    refused("stor.txt", large, "Filen är för stor.");
    refused("storre.txt", Arrays.copyOf(large, large.length + 100_000), "Filen är för stor.");
  }

  @Test
  void aDocumentThatThePackageHasNoRoomForIsRefused() {
    coordinator.upload(part + "/dokument", "document", "plan.txt", new byte[] {'a'});
    rows.change(
        "UPDATE visit_material SET size = 209715200 WHERE round_id = ?", Prepared.round(path()));

    coordinator.upload(part + "/dokument", "document", "en till.txt", new byte[] {'a'});

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text()).contains("högst 200 MB tillsammans");
  }

  @Test
  void aNoteIsSavedAndEmptied() {
    coordinator.submit(part + "/anteckning", Map.of("note", "Rad ett\r\nRad två"));
    assertThat(coordinator.page().select("textarea").stream().map(Element::wholeText))
        .containsExactly("Rad ett\nRad två");

    coordinator.submit(part + "/anteckning", Map.of("note", ""));
    assertThat(coordinator.page().select("textarea").text()).isEmpty();
    coordinator.submit(part + "/anteckning", Map.of("note", "x".repeat(2001)));
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("textarea").text()).hasSize(2001);
  }

  @Test
  void theSecondToSaveANoteSeesTheFirstOnesAndChooses() {
    var other = town.signIn(place.user()).visit(part);
    other.submit(part + "/anteckning", Map.of("note", "Den andras"));

    coordinator.submit(part + "/anteckning", Map.of("note", "Min"));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#note-error").text())
        .contains("Nu står det: ”Den andras”");
    assertThat(coordinator.page().select("textarea").text()).isEqualTo("Min");
    assertThat(other.visit(part).page().select("textarea").text()).isEqualTo("Den andras");
    coordinator.submit(part + "/anteckning");
    assertThat(other.visit(part).page().select("textarea").text()).isEqualTo("Min");
  }

  @Test
  void theSecondToChangeALinkSeesTheFirstOnesAndChooses() {
    var material = addedLink();
    var other = town.signIn(place.user()).visit(material);
    coordinator.visit(material);
    other.submit(material, Map.of("title", "Den andras"));

    coordinator.submit(material, Map.of("title", "Min"));
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#title-error").text()).contains("”Den andras, https://");
    coordinator.submit(material);

    assertThat(coordinator.page().select(".line-name").text()).isEqualTo("Min");
  }

  @Test
  void whatSomebodyElseHasChangedIsNotRemovedUnseen() {
    var material = addedLink();
    var other = town.signIn(place.user()).visit(material);
    coordinator.visit(material);
    other.submit(material, Map.of("title", "Den andras"));

    coordinator.submit(material + "/borttagning");

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text()).contains("Någon annan har ändrat det här.");
    coordinator.submit(material + "/borttagning");
    assertThat(coordinator.text()).contains("Inget underlag än");
  }

  @Test
  void whatSomebodyElseHasRemovedCanBeAddedAgainFromWhatWasTyped() {
    var material = addedLink();
    var other = town.signIn(place.user()).visit(material);
    coordinator.visit(material);
    other.submit(material + "/borttagning");

    coordinator.submit(material, Map.of("title", "Min"));
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text()).contains("Någon annan har tagit bort underlaget");
    coordinator.submit(part + "/lankar");

    assertThat(coordinator.link("Min")).isEqualTo("https://kommun.se/plan?år=2026");
    assertThat(coordinator.visit(material).path()).isEqualTo(part);
    assertThat(coordinator.visit(material + "/fil").status()).isEqualTo(404);
  }

  @Test
  void nothingIsLeftOfARemovedDocumentAndNothingOfARemovedRound() {
    coordinator.upload(part + "/dokument", "document", "plan.txt", new byte[] {'a'});
    coordinator.visit(coordinator.link("Ändra plan.txt"));
    var material = coordinator.path();
    coordinator.submit(material + "/borttagning");
    assertThat(parts()).isZero();

    coordinator.visit(part).submit(part + "/anteckning", Map.of("note", "x"));
    coordinator.upload(part + "/dokument", "document", "plan.txt", new byte[] {'a'});
    assertThat(parts()).isOne();
    var round = Prepared.round(path());
    rows.change("DELETE FROM round WHERE id = ?", round);
    assertThat(count()).isZero();
    assertThat(parts()).isZero();
    assertThat(rows.number("SELECT COUNT(*) FROM visit_note WHERE round_id = ?", round)).isZero();
  }

  private String addedLink() {
    coordinator.submit(part + "/lankar", LINK);
    coordinator.visit(coordinator.link("Ändra Vår kvalitetsplan"));
    return coordinator.path();
  }

  private void refused(String name, byte @Nullable [] content, String why) {
    coordinator.visit(part).upload(part + "/dokument", "document", name, content);

    assertThat(coordinator.status()).as(name).isEqualTo(422);
    assertThat(coordinator.page().select("#document-error").text()).as(name).contains(why);
    assertThat(count()).isZero();
  }

  private String path() {
    return part.substring(0, part.lastIndexOf('/'));
  }

  private long count() {
    return rows.number(
        "SELECT COUNT(*) FROM visit_material WHERE round_id = ?", Prepared.round(path()));
  }

  private long parts() {
    return rows.number(
        "SELECT COUNT(*) FROM visit_document_part WHERE municipality_id = ?",
        place.municipalityId());
  }

  private String header(String name) {
    return coordinator.response().headers().firstValue(name).orElse("");
  }
}
