package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.round.Rounds;

/** The last day is over, and nothing has closed the round yet. */
@MicronautTest(transactional = false)
class LateAnswerTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject Rounds rounds;
  @Inject Responses responses;
  @Inject Beginning beginning;

  private String round;
  private String link;

  @BeforeEach
  void openARound() {
    var coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    link = Town.link(coordinator, round, "Enhetschefer");
  }

  @Test
  void untilMidnightAnswersAreTaken() {
    rows.lastDay(round, Rounds.today());

    town.respond(link, "3");

    assertThat(submitted()).isEqualTo(1);
  }

  @Test
  void whoComesTooLateMeetsTheClosedPage() {
    lastDayPasses();

    var person = town.stranger().visit(link);

    assertThat(person.status()).isEqualTo(410);
    assertThat(person.heading()).isEqualTo("Mätningen är stängd");
    assertThat(person.text()).contains("Sista dagen att svara var");
  }

  @Test
  void midnightInTheMiddleOfAnItemIsExplained() {
    var person = town.stranger().visit(link).submit(link);
    var item = person.path();
    lastDayPasses();

    assertThat(person.tap(item, Map.of("answer", "3"))).isEqualTo(200);
    person.submit(item, Map.of("answer", "3"));

    assertThat(person.status()).isEqualTo(410);
    assertThat(person.text())
        .contains("Hann du inte skicka in? Då räknas svaren inte, och de raderas.")
        .contains("inom kort, kan ingen längre koppla dem till dig");
    assertThat(answers()).isZero();
  }

  @Test
  void handingInAndOneMoreAreaAreTooLate() {
    var person = town.stranger().visit(link).submit(link);
    person.submit(person.path(), Map.of("answer", "3")).visit(link + "/granska");
    lastDayPasses();

    assertThat(person.submit(link + "/inlamning").status()).isEqualTo(410);
    assertThat(submitted()).isZero();
  }

  /** The page was loaded in time, and midnight passes before the answer is written. */
  @Test
  void nothingIsWrittenAfterMidnightWhateverThePageKnew() {
    var asking = rounds.asking(link.substring("/s/".length())).orElseThrow();
    var token = beginning.begin(asking).orElseThrow();
    var item = responses.find(asking, token).orElseThrow().journey().items().getFirst();
    lastDayPasses();

    assertThat(responses.save(asking, token, item, new Answer.NotKnown(), "ett exempel"))
        .isEqualTo(new Saved.Closed());
    assertThat(responses.submit(asking, token, OptionalInt.empty())).isFalse();
    assertThat(beginning.begin(asking)).isEmpty();
    assertThat(beginning.addArea(asking, token)).isFalse();
    assertThat(responses.remove(asking, token)).isFalse();
    assertThat(answers()).isZero();
    assertThat(submitted()).isZero();
  }

  private void lastDayPasses() {
    rows.lastDay(round, Rounds.today().minusDays(1));
  }

  private long submitted() {
    return rows.number(
        "SELECT COUNT(*) FROM response WHERE round_id = ? AND submitted", Rows.id(round));
  }

  private long answers() {
    return rows.number(
        "SELECT COUNT(*) FROM answer a JOIN response r ON r.id = a.response_id WHERE r.round_id ="
            + " ?",
        Rows.id(round));
  }
}
