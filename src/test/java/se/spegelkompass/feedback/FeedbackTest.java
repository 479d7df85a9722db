package se.spegelkompass.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.score.ClosedRounds.Place;

/** What a coordinator does with the page for those who answered. */
@MicronautTest(transactional = false)
class FeedbackTest {

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
  void itIsFoundFromTheRoundAndFromTheComparison() {
    var page = told.closed(place);
    var evaluation = told.evaluate(place);
    var round = page.replace("/aterkoppling", "");

    assertThat(coordinator.visit(round).link("Återkoppling")).endsWith(page);
    coordinator.visit(round.replace("matningar", "jamforelse") + "/" + evaluation);
    assertThat(coordinator.link("Återkoppling")).endsWith(page);
  }

  @Test
  void whatIsWrittenIsKeptAndShownBeforehand() {
    var page = told.closed(place);
    var evaluation = told.evaluate(place);
    coordinator.visit(page);
    assertThat(coordinator.page().select("#evaluation option[selected]").val())
        .isEqualTo(Long.toString(evaluation));

    coordinator.submit(
        page,
        Map.of(
            "introduction", "Tack!\r\n\r\nDet var lärorikt. <b>",
            "what-1", "Medborgarpanel",
            "due-1", "i vår",
            "what-3", "Ny mall"));

    assertThat(coordinator.text()).contains("Sparat.");
    assertThat(coordinator.page().select("#introduction").val())
        .isEqualTo("Tack!\n\nDet var lärorikt. <b>");
    assertThat(coordinator.page().select("#what-2").val()).isEqualTo("Ny mall");
    coordinator.visit(coordinator.link("Förhandsvisa"));
    assertThat(coordinator.text())
        .contains("Så här ser sidan ut", "Tack!", "lärorikt. <b>", "Medborgarpanel – i vår");
    assertThat(coordinator.heading()).startsWith("Det här sa ni, det här sa utvärderarna");
    coordinator.visit(coordinator.link("Tillbaka till texten"));
    assertThat(coordinator.path()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "evaluation, 999999999",
    "evaluation, x",
    "due-2, i vår",
    "what-1, LONG",
    "due-1, LONG",
    "introduction, LONG"
  })
  void whatIsWrongIsSaidAtItsFieldAndNothingIsLost(String field, String typed) {
    var page = told.closed(place);
    var value = typed.equals("LONG") ? "å".repeat(2001) : typed;
    var form = new HashMap<>(Map.of("introduction", "Hej", "what-1", "Något"));
    form.put(field, value);
    coordinator.visit(page).submit(page, form);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select(".field.wrong").select("[name]").attr("name"))
        .isIn(field, "what-2");
    assertThat(coordinator.page().select("#introduction").val())
        .isEqualTo(form.get("introduction"));
    assertThat(rows.number("SELECT COUNT(*) FROM feedback WHERE round_id = ?", id(page))).isZero();
  }

  @Test
  void anErrorStandsAtItsLineAlsoWhereLinesAreLeftEmpty() {
    var page = told.closed(place);
    coordinator
        .visit(page)
        .submit(page, Map.of("what-1", "Något", "what-2", "", "what-3", "", "due-3", "i vår"));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#due-2").val()).isEqualTo("i vår");
    assertThat(coordinator.page().select(".field.wrong").select("[name]").attr("name"))
        .isEqualTo("what-2");
  }

  @Test
  void anothersEvaluationIsOfferedButNotChosenBeforehand() {
    var page = told.closed(place);
    told.borrow(place);

    coordinator.visit(page);

    assertThat(coordinator.page().select("#evaluation option")).hasSize(2);
    assertThat(coordinator.page().select("#evaluation option[selected]").val()).isEmpty();
  }

  @Test
  void anEvaluationOfAnotherEditionIsNotOffered() {
    var page = told.closed(place);
    var other = told.evaluateOldest(place);

    coordinator.visit(page);
    assertThat(coordinator.page().select("#evaluation option").eachText())
        .containsExactly("Ingen än");
    coordinator.submit(page, Map.of("evaluation", Long.toString(other)));

    assertThat(coordinator.status()).isEqualTo(422);
  }

  @Test
  void twoAtOnceTheSecondSeesWhatTheFirstWroteAndChooses() {
    var page = told.closed(place);
    var other = town.signIn(place.user()).visit(page);
    coordinator.visit(page);
    other.submit(page, Map.of("introduction", "Annas text", "what-1", "Annas sak"));

    coordinator.submit(page, Map.of("introduction", "Bos text"));

    assertThat(coordinator.status()).isEqualTo(409);
    assertThat(coordinator.text())
        .contains("Någon annan har ändrat", "Nu står det: Annas text", "Nu står det: Annas sak");
    assertThat(coordinator.page().select("#introduction").val()).isEqualTo("Bos text");
    assertThat(rows.text("SELECT introduction FROM feedback WHERE round_id = ?", id(page)))
        .isEqualTo("Annas text");

    coordinator.submit(page, Map.of("what-1", "Annas sak"));

    assertThat(coordinator.text()).contains("Sparat.");
    assertThat(rows.text("SELECT introduction FROM feedback WHERE round_id = ?", id(page)))
        .isEqualTo("Bos text");
    assertThat(rows.text("SELECT what FROM feedback_doing WHERE round_id = ?", id(page)))
        .isEqualTo("Annas sak");
  }

  @Test
  void theSameFormTwiceIsSavedOnce() {
    var page = told.closed(place);
    coordinator.visit(page);
    var again = town.signIn(place.user()).visit(page);
    var form = Map.of("introduction", "Hej", "what-1", "Något");
    coordinator.submit(page, form);

    again.submit(page, form);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text()).contains("Sparat.");
    assertThat(rows.number("SELECT version FROM feedback WHERE round_id = ?", id(page))).isOne();
    assertThat(rows.number("SELECT COUNT(*) FROM feedback_doing WHERE round_id = ?", id(page)))
        .isOne();
  }

  @Test
  void aRoundThatIsStillOpenSaysThatItIsTooEarly() {
    var round = Town.openRound(coordinator);
    var page = round + "/aterkoppling";

    assertThat(coordinator.visit(page).text()).contains("när mätningen är stängd");
    coordinator.visit(round).post(page, Map.of("introduction", "Hej", "version", "0"));
    coordinator.visit(round).post(page + "/oppning", Map.of("opening", "0"));
    assertThat(coordinator.visit(page + "/forhandsvisning").text())
        .contains("när mätningen är stängd");
    assertThat(rows.number("SELECT COUNT(*) FROM feedback WHERE round_id = ?", Rows.id(round)))
        .isZero();
  }

  @Test
  void whatBelongsToAnotherMunicipalityIsNotFound() {
    var theirs = told.closed(told.place());
    coordinator.visit("/matningar");

    assertThat(coordinator.visit(theirs).status()).isEqualTo(404);
    assertThat(coordinator.visit(theirs + "/forhandsvisning").status()).isEqualTo(404);
    for (var post : new String[] {"", "/oppning", "/stangning"}) {
      coordinator.visit("/matningar").post(theirs + post, Map.of("opening", "0", "version", "0"));
      assertThat(coordinator.status()).isEqualTo(404);
    }
    var foreign = told.evaluate(told.place());
    var page = told.closed(place);
    coordinator.visit(page).submit(page, Map.of("evaluation", Long.toString(foreign)));
    assertThat(coordinator.status()).isEqualTo(422);
  }

  private static long id(String page) {
    return Rows.id(page.replace("/aterkoppling", ""));
  }
}
