package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.respond.Writers.ITEM;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** The coordinator hides words in a text; others see that there was one, and not which. */
@MicronautTest(transactional = false)
class MaskingTest {

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
  void aHiddenWordIsNowhereInTheShownPage() {
    var text = writers.text(round, ITEM, "Det var Maj-Lis Ek\nsom började, (Ek) igen.");
    reading.decide(text, "SHOWN");
    reading.mask(text, "ord-2", "ord-3", "ord-6");

    var whole = reading.page("/egna-ord").page();
    // A random token may hold any two letters.
    whole.select("input[type=hidden]").remove();
    assertThat(whole.outerHtml()).doesNotContain("Maj").doesNotContain("-Lis").doesNotContain("Ek");
    var shown = coordinator.page().select(".comment-text").getFirst();
    assertThat(shown.wholeText())
        .isEqualTo("Det var ▇▇▇dolt ord ▇▇▇dolt ord\nsom började, (▇▇▇dolt ord) igen.");
    assertThat(shown.select("[aria-hidden=true]").eachText()).containsOnly("▇▇▇").hasSize(3);
  }

  @Test
  void theCoordinatorSeesTheTextAsOthersWillAndTheWordsToChoose() {
    var text = writers.text(round, ITEM, "Fråga Bo först");
    reading.mask(text, "ord-1");

    assertThat(coordinator.path()).isEqualTo(round + "/exempel");
    var card = coordinator.page().select("#text-" + text);
    assertThat(card.select(".comment-text").text()).isEqualTo("Fråga ▇▇▇dolt ord först");
    assertThat(card.select(".word").eachText()).containsExactly("Fråga", "Bo", "först");
    assertThat(card.select(".word input[checked]").eachAttr("name")).containsExactly("ord-1");
  }

  @Test
  void maskingCanBeUndoneAndChanged() {
    var text = writers.text(round, ITEM, "Fråga Bo först");
    reading.decide(text, "SHOWN");

    reading.mask(text, "ord-1");
    reading.mask(text, "ord-0");
    assertThat(reading.seen()).containsExactly("▇▇▇dolt ord Bo först");
    reading.mask(text);
    assertThat(reading.seen()).containsExactly("Fråga Bo först");
  }

  @Test
  void wordsThatAreChosenWhenATextIsApprovedAreHiddenFromTheStart() {
    var text = writers.text(round, ITEM, "Fråga Bo först");

    reading.page("/exempel").submit(reading.at(text), Map.of("review", "SHOWN", "ord-1", "ja"));

    assertThat(reading.seen()).containsExactly("Fråga ▇▇▇dolt ord först");
    reading.decide(text, "HIDDEN");
    reading.decide(text, "SHOWN");
    assertThat(reading.seen()).containsExactly("Fråga ▇▇▇dolt ord först");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ord-3", "ord--1", "ord-", "ord-x", "ord-01", "ord-1.0", "ord-99999999999", "1"})
  void whatIsNoWordOfTheTextIsNotHidden(String field) {
    var text = writers.text(round, ITEM, "Fråga Bo först");
    reading.decide(text, "SHOWN");

    reading.mask(text, field);

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(reading.seen()).containsExactly("Fråga Bo först");
    reading.mask(text, field, "ord-1");
    assertThat(reading.seen()).containsExactly("Fråga ▇▇▇dolt ord först");
  }
}
