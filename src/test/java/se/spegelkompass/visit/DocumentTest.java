package se.spegelkompass.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.score.ClosedRounds.Place;

/** Documents: taken in, given back only as files, and gone when they are removed. */
@MicronautTest(transactional = false)
class DocumentTest {

  @Inject Prepared prepared;
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
