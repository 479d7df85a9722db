package se.spegelkompass.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.score.ClosedRounds.Place;

/**
 * The address of the page for those who answered: made, changed, ended, and nowhere to be found.
 */
@MicronautTest(transactional = false)
class FeedbackAddressTest {

  @Inject Told told;
  @Inject Town town;
  @Inject Rows rows;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = told.place();
    coordinator = place.coordinator();
  }

  @Test
  void openingTwiceGivesOneAddress() {
    var page = told.closed(place);
    coordinator.visit(page).submit(page);
    var again = town.signIn(place.user()).visit(page);
    coordinator.submit(page + "/oppning");
    var address = Told.address(coordinator);

    again.submit(page + "/oppning");

    assertThat(Told.address(again)).isEqualTo(address);
    assertThat(town.stranger().visit(address).status()).isEqualTo(200);
    assertThat(actions()).filteredOn("Öppnade en återkoppling"::equals).hasSize(1);
  }

  @Test
  void aNewAddressEndsTheOldOneAndClosingEndsBoth() {
    var page = told.closed(place);
    var first = Told.open(coordinator, page);
    assertThat(coordinator.text()).contains("Sidan är öppen sedan");
    assertThat(coordinator.page().select("svg.qr")).hasSize(1);

    coordinator.submit(page + "/oppning");
    var second = Told.address(coordinator);

    assertThat(second).isNotEqualTo(first).matches("/a/[A-Za-z0-9_-]{22}");
    assertThat(town.stranger().visit(first).status()).isEqualTo(404);
    assertThat(town.stranger().visit(second).status()).isEqualTo(200);

    coordinator.submit(page + "/stangning");
    assertThat(coordinator.text()).contains("Sidan är stängd");
    assertThat(town.stranger().visit(second).status()).isEqualTo(404);

    coordinator.submit(page + "/oppning");
    assertThat(Told.address(coordinator)).isNotIn(first, second);
    assertThat(actions())
        .containsSubsequence(
            "Öppnade en återkoppling",
            "Stängde en återkoppling",
            "Bytte adress på en återkoppling",
            "Öppnade en återkoppling");
  }

  @Test
  void nobodyOpensAPageThatSomebodyElseHasJustClosed() {
    var page = told.closed(place);
    var address = Told.open(coordinator, page);
    var other = town.signIn(place.user()).visit(page);
    coordinator.submit(page + "/stangning");

    other.submit(page + "/oppning");

    assertThat(other.text()).contains("Sidan är stängd");
    assertThat(town.stranger().visit(address).status()).isEqualTo(404);
  }

  @Test
  void aPageIsOpenedOnceItHasBeenWritten() {
    var page = told.closed(place);
    coordinator.visit(page);
    assertThat(coordinator.text()).contains("Spara texten en gång");
    assertThat(coordinator.page().select("form[action$=/oppning]")).isEmpty();

    coordinator.post(page + "/oppning", Map.of("opening", "0"));

    assertThat(coordinator.text()).contains("Sidan är stängd");
    assertThat(rows.number("SELECT COUNT(*) FROM feedback WHERE round_id = ?", id(page))).isZero();
  }

  @Test
  void theDatabaseHoldsNoAddress() {
    var page = told.closed(place);
    var token = Told.open(coordinator, page).substring("/a/".length());

    assertThat(rows.all("SELECT * FROM feedback WHERE round_id = ?", id(page)).toString())
        .doesNotContain(token);
    assertThat(
            rows.all("SELECT * FROM audit_entry WHERE municipality_id = ?", place.municipalityId())
                .toString())
        .doesNotContain(token);
  }

  @Test
  void itIsRemovedWithItsRound() {
    var page = told.closed(place);
    coordinator.visit(page).submit(page, Map.of("introduction", "Hej", "what-1", "Något"));
    var address = Told.open(coordinator, page);

    rows.change("DELETE FROM round WHERE id = ?", id(page));

    assertThat(rows.number("SELECT COUNT(*) FROM feedback WHERE round_id = ?", id(page))).isZero();
    assertThat(rows.number("SELECT COUNT(*) FROM feedback_doing WHERE round_id = ?", id(page)))
        .isZero();
    assertThat(town.stranger().visit(address).status()).isEqualTo(404);
  }

  /** What the log says was done with pages, newest first. */
  private List<String> actions() {
    return coordinator.visit("/logg").page().select("main tbody tr").eachText().stream()
        .flatMap(line ->
            Stream.of(
                    "Öppnade en återkoppling",
                    "Stängde en återkoppling",
                    "Bytte adress på en återkoppling")
                .filter(line::contains))
        .toList();
  }

  private static long id(String page) {
    return Rows.id(page.replace("/aterkoppling", ""));
  }
}
