package se.spegelkompass.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.score.ClosedRounds.Place;

/** Two change notes, links and documents at once, and nothing is overwritten unseen. */
@MicronautTest(transactional = false)
class TwoAtOnceTest {

  private static final Map<String, String> LINK =
      Map.of("title", "Vår kvalitetsplan", "address", "https://kommun.se/plan?år=2026");

  @Inject Prepared prepared;
  @Inject Town town;

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
  void theSameChangeSentTwiceIsNobodyElses() {
    var material = addedLink();
    var again = town.signIn(place.user()).visit(material);
    coordinator.visit(material).submit(material, Map.of("title", "Min"));

    again.submit(material, Map.of("title", "Min"));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).contains("Sparat.");
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

  private String addedLink() {
    coordinator.submit(part + "/lankar", LINK);
    coordinator.visit(coordinator.link("Ändra Vår kvalitetsplan"));
    return coordinator.path();
  }
}
