package se.spegelkompass.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** From a gap to an action, and what becomes of it. */
@MicronautTest(transactional = false)
class ActionTest {

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;
  @Inject Rows rows;

  private Place place;
  private Person coordinator;
  private long round;
  private long evaluation;

  @BeforeEach
  void compare() {
    place = rounds.place();
    coordinator = place.coordinator();
    round = rounds.varied(place, "Hösten", ClosedRounds.PEOPLE, 2).id();
    evaluation = evaluations.share(place.municipalityId(), editions.newest(), "2024-03", 0.33);
  }

  @Test
  void anActionIsMadeOnceAndStandsWhereItCameFrom() {
    assertThat(coordinator.visit("/atgarder").text()).contains("Inga åtgärder än");
    assertThat(coordinator.visit(coordinator.link("Skapa åtgärd")).heading())
        .isEqualTo("Skapa åtgärd");
    coordinator.visit(subQuestion("5.4")).visit(coordinator.link("Skapa åtgärd"));
    var submission = coordinator.page().select("[name=submission]").attr("value");
    assertThat(coordinator.page().select("#why").text()).startsWith("5.4 ").contains("33");

    coordinator.submit("/atgarder", Map.of("what", "Lova service", "due", "2020-01-31"));
    assertThat(coordinator.text())
        .contains("Åtgärden är skapad.")
        .contains("Lova service Försenad")
        .contains("Klar senast 31 januari");
    coordinator.visit(subQuestion("5.4")).visit(coordinator.link("Skapa åtgärd"));
    coordinator.submit("/atgarder", Map.of("what", "Lova service", "submission", submission));

    assertThat(coordinator.page().select(".line")).hasSize(1);
    assertThat(coordinator.visit(subQuestion("5.4")).link("Lova service")).contains("/atgarder/");
    assertThat(coordinator.visit(subQuestion("5.3")).text()).doesNotContain("Lova service");
    assertThat(coordinator.visit("/logg").text()).contains("Skapade en åtgärd Lova service");
  }

  @Test
  void aWholeClassIsTakenAndSomeOfItLeftOut() {
    coordinator.visit("/jamforelse/" + round + "/" + evaluation);
    coordinator.visit(coordinator.link("Skapa åtgärd för dessa"));
    var offered = coordinator.page().select("#delfragor input");
    assertThat(offered).isNotEmpty();

    coordinator.visit(fresh("5.3", "5.4"));
    coordinator.post(
        "/atgarder",
        Map.of(
            "what", "Ett steg",
            "matning", "" + round,
            "utvardering", "" + evaluation,
            "delfragor", "5.3 5.4",
            "delfraga-5.4", "ja"));

    assertThat(coordinator.page().select(".line").text()).contains("5.4 ").doesNotContain("5.3 ");
  }

  @Test
  void nothingIsLostWhenSomethingIsWrong() {
    coordinator.visit(fresh("5.4"));
    coordinator.submit(
        "/atgarder",
        Map.of("what", "", "why", "Rad ett\r\nRad två", "email", "sam", "due", "snart"));

    assertThat(coordinator.status()).isEqualTo(422);
    for (var field : List.of("what", "email", "due")) {
      assertThat(coordinator.page().select("#" + field + "-error")).hasSize(1);
    }
    var why = Objects.requireNonNull(coordinator.page().select("#why").first());
    assertThat(why.wholeText()).isEqualTo("Rad ett\nRad två");
    assertThat(coordinator.page().select("#due").attr("value")).isEqualTo("snart");
    assertThat(coordinator.page().select("#delfragor input[checked]")).hasSize(1);
    coordinator.submit("/atgarder", Map.of("what", "x".repeat(201)));
    assertThat(coordinator.page().select("#what-error").text()).contains("högst 200");
  }

  @Test
  void whatThereIsNoRoomForIsSaidAtItsField() {
    coordinator.visit(fresh("5.4"));
    coordinator.submit(
        "/atgarder",
        Map.of(
            "what", "Lova service",
            "email", "S".repeat(300) + " <sam@kommun.se>",
            "due", "+10000-01-01"));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#email-error").text()).contains("högst 254");
    assertThat(coordinator.page().select("#due-error")).hasSize(1);
  }

  @Test
  void theSecondOfTwoSeesWhatTheFirstWrote() {
    var path = make("Först");
    coordinator.visit(path);
    coordinator.submit(path, Map.of("what", "Den ena"));
    assertThat(coordinator.text()).contains("Sparat.");
    coordinator.submit(path, Map.of("what", "Den andra", "version", "0"));

    assertThat(coordinator.status()).isEqualTo(409);
    assertThat(coordinator.page().select("#what-error").text()).contains("Den ena");
    coordinator.submit(path);
    assertThat(coordinator.page().select("#what").attr("value")).isEqualTo("Den andra");
  }

  @Test
  void anActionOutlivesItsEvaluationAndIsRemovedWhenAsked() {
    var path = make("Först");
    rows.change("DELETE FROM evaluation WHERE id = ?", evaluation);
    assertThat(coordinator.visit(path).page().select("#delfragor input")).hasSize(1);

    coordinator.visit(path + "/borttagning").submit(path + "/borttagning");
    assertThat(coordinator.text()).contains("Åtgärden är borttagen");
    assertThat(coordinator.visit(path).status()).isEqualTo(404);
    assertThat(coordinator.visit("/logg").text()).contains("Tog bort en åtgärd Först");
  }

  @Test
  void whatSomebodyElseHasChangedIsNotRemovedUnseen() {
    var path = make("Först");
    var removal = path + "/borttagning";
    coordinator.visit(removal);
    coordinator.post(removal, Map.of("version", "7"));
    assertThat(coordinator.status()).isEqualTo(409);
    assertThat(coordinator.text()).contains("Någon annan har ändrat åtgärden");

    coordinator.submit(removal);

    assertThat(coordinator.text()).contains("Åtgärden är borttagen");
  }

  @Test
  void allOfItGoesWithTheMunicipality() {
    make("Först");
    rows.change("DELETE FROM municipality WHERE id = ?", place.municipalityId());

    for (var table : List.of("action", "action_sub_question")) {
      var sql = "SELECT COUNT(*) FROM " + table + " WHERE municipality_id = ?";
      assertThat(rows.number(sql, place.municipalityId())).isZero();
    }
  }

  @Test
  void whatIsForeignOrUnknownIsNotFound() {
    var path = make("Först");
    var other = rounds.place().coordinator();
    other.visit("/atgarder/ny");
    for (var it : List.of(path, path + "/borttagning")) {
      assertThat(other.visit("/atgarder/ny").post(it, Map.of("what", "x")).status()).isEqualTo(404);
      assertThat(other.visit(it).status()).as(it).isEqualTo(404);
    }
    assertThat(other.visit(fresh("5.4")).status()).isEqualTo(404);
    other.visit("/atgarder/ny");
    var fields =
        Map.of(
            "what", "x", "matning", "" + round, "utvardering", "" + evaluation, "delfragor", "5.4");
    assertThat(other.post("/atgarder", fields).status()).isEqualTo(404);
    assertThat(coordinator.visit(fresh("9.9")).status()).isEqualTo(404);
    assertThat(coordinator.visit("/atgarder/ny?delfraga=5.4").status()).isEqualTo(404);
    assertThat(coordinator.visit(path).status()).isEqualTo(200);
  }

  private String make(String what) {
    coordinator.visit(fresh("5.4")).submit("/atgarder", Map.of("what", what));
    return coordinator.page().select(".line-name").attr("href");
  }

  private String subQuestion(String id) {
    return "/jamforelse/" + round + "/" + evaluation + "/delfraga/" + id;
  }

  private String fresh(String... ids) {
    return "/atgarder/ny?matning="
        + round
        + "&utvardering="
        + evaluation
        + "&delfraga="
        + String.join("&delfraga=", ids);
  }
}
