package se.spegelkompass.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.score.ClosedRounds.Place;

/** Notes, links and documents: added, changed, removed, and by two at once. */
@MicronautTest(transactional = false)
class MaterialTest {

  private static final Map<String, String> LINK =
      Map.of("title", "Vår kvalitetsplan", "address", "https://kommun.se/plan?år=2026");

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

  @Test
  void anAddressAsPeopleWriteItIsMadeWhole() {
    coordinator.submit(
        part + "/lankar", Map.of("title", "Planen", "address", "www.kommun.se/plan"));

    assertThat(coordinator.link("Planen")).isEqualTo("https://www.kommun.se/plan");
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
        "kommun.se/plan",
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

  private String path() {
    return part.substring(0, part.lastIndexOf('/'));
  }

  private long count() {
    return rows.number(
        "SELECT COUNT(*) FROM visit_material WHERE round_id = ?", Prepared.round(path()));
  }
}
