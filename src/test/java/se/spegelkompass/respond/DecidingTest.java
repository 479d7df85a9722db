package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.respond.Writers.ITEM;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** The coordinator approves texts or hides them; others see only what is approved. */
@MicronautTest(transactional = false)
class DecidingTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject Writers writers;

  private Person coordinator;
  private String round;
  private ReadingThrough reading;

  @BeforeEach
  void closeARoundOfManagers() {
    coordinator = town.coordinator();
    round = writers.closed(coordinator, List.of("managers"));
    reading = new ReadingThrough(coordinator, round, rows);
  }

  @Test
  void onlyWhatIsApprovedIsShown() {
    var shown = writers.text(round, ITEM, "Torget <b>är</b> vårt");
    var hidden = writers.text(round, ITEM, "Kajen");
    writers.text(round, ITEM, "Bryggan");
    writers.text(round, ITEM, "Piren");
    reading.decide(shown, "SHOWN");
    assertThat(coordinator.status()).isEqualTo(200);
    reading.decide(hidden, "HIDDEN");

    assertThat(reading.seen()).containsExactly("Torget <b>är</b> vårt");
    assertThat(coordinator.text()).contains("2 texter är inte lästa än");
    assertThat(coordinator.body())
        .doesNotContain("Kajen")
        .doesNotContain("Bryggan")
        .doesNotContain(hidden)
        .doesNotContain(shown)
        .doesNotContain(ITEM);

    reading.decide(shown, "HIDDEN");
    reading.decide(hidden, "SHOWN");
    assertThat(reading.seen()).containsExactly("Kajen");
  }

  @Test
  void whereAllAreHiddenThePageSaysSo() {
    reading.decide(writers.text(round, ITEM, "Kajen"), "HIDDEN");

    assertThat(reading.seen()).isEmpty();
    assertThat(coordinator.text()).contains("Inga texter visas").contains("Alla texter är lästa");
  }

  @Test
  void oneUnreadTextIsSaidInWords() {
    writers.text(round, ITEM, "Kajen");

    assertThat(reading.page("/egna-ord").text()).contains("En text är inte läst än");
  }

  @Test
  void sendingTwiceIsOnceAndIsWrittenDownWithoutTheText() {
    var text = writers.text(round, ITEM, "Fråga Bo först");
    for (int i = 0; i < 2; i++) {
      reading.mask(text, "ord-1");
      assertThat(coordinator.status()).isEqualTo(200);
    }
    for (var review : List.of("SHOWN", "SHOWN", "HIDDEN", "HIDDEN")) {
      reading.decide(text, review);
      assertThat(coordinator.status()).isEqualTo(200);
    }

    assertThat(Logged.lines(coordinator).stream().filter(it -> it.contains("eget exempel")))
        .containsExactly(
            "Dolde ett eget exempel | Självskattning",
            "Godkände ett eget exempel | Självskattning",
            "Ändrade dolda ord i ett eget exempel | Självskattning");
    assertThat(coordinator.body()).doesNotContain("Bo först").doesNotContain(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UNREAD", "shown", "VISA", "SHOWN "})
  void whatIsNoDecisionIsNotThere(String review) {
    var text = writers.text(round, ITEM, "Kajen");

    reading.page("/exempel").post(reading.at(text), Map.of("review", review, "ord-0", "ja"));

    assertThat(coordinator.status()).isEqualTo(404);
    assertThat(rows.all("SELECT review, masked FROM comment WHERE id = ?", text))
        .containsExactly(Map.of("review", "UNREAD", "masked", ""));
  }

  @Test
  void aTextOfAnotherRoundOrMunicipalityIsNotThere() {
    var ours = writers.text(round, ITEM, "Kajen");
    var otherRound = writers.closed(coordinator, List.of("managers"));
    var foreigner = town.coordinator();
    var theirs = Writers.round(foreigner, List.of("managers"));
    Writers.close(foreigner, theirs);
    writers.wrote(theirs, 6);

    for (var fields : List.of(Map.of("review", "SHOWN", "ord-0", "ja"), Map.of("ord-0", "ja"))) {
      for (var id : List.of(UUID.randomUUID().toString(), "x", "%27", ours + "0")) {
        assertThat(reading.page("/exempel").post(reading.at(id), fields).status()).isEqualTo(404);
      }
      coordinator.visit(otherRound + "/exempel");
      coordinator.post(otherRound + "/exempel/" + ours, fields);
      assertThat(coordinator.status()).isEqualTo(404);
      foreigner.visit("/matningar/ny").post(reading.at(ours), fields);
      assertThat(foreigner.status()).isEqualTo(404);
      foreigner.visit("/matningar/ny").post(theirs + "/exempel/" + ours, fields);
      assertThat(foreigner.status()).isEqualTo(404);
    }
    assertThat(foreigner.visit(round + "/egna-ord").status()).isEqualTo(404);
    assertThat(foreigner.visit(round + "/exempel").status()).isEqualTo(404);
    assertThat(town.stranger().visit(round + "/egna-ord").path()).isEqualTo("/logga-in");
    assertThat(rows.all("SELECT review, masked FROM comment WHERE id = ?", ours))
        .containsExactly(Map.of("review", "UNREAD", "masked", ""));
  }
}
