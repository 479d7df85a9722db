package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.round.Rounds;

@MicronautTest(transactional = false)
class RemovalTest {

  @Inject Town town;
  @Inject Rows rows;

  private Person coordinator;
  private String round;
  private String link;

  @BeforeEach
  void openARound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    link = Town.link(coordinator, round, "Enhetschefer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/granska", "/tack"})
  void theWayThereIsOnEveryPageOutsideTheItems(String page) {
    var person = town.respond(link, "3").visit(link + page);

    person.visit(person.link("Radera mitt svar"));

    assertThat(person.heading()).isEqualTo("Radera ditt svar?");
  }

  @Test
  void nothingIsLeftOfARemovedResponseAndOneCanBeginAnew() {
    var other = town.respond(link, "2");
    var person = town.stranger().visit(link).submit(link);
    person.submit(person.path(), Map.of("answer", "3", "comment", "Medborgarpanelen"));
    while (person.path().contains("/svara/")) {
      person.submit(person.path(), Map.of("answer", "3"));
    }
    person.submit(link + "/inlamning");
    var own = person.page().select(".link-text a").attr("href");
    var before = counts();

    person.visit(link + "/radering");
    assertThat(person.text()).contains("Ett eget exempel").contains("Dina svar på ");
    person.submit(link + "/radering");

    assertThat(person.heading()).isEqualTo("Ditt svar är raderat");
    assertThat(before).containsExactly(2L, before.get(1), 1L, before.get(3));
    assertThat(counts()).containsExactly(1L, before.get(1) / 2, 0L, before.get(3) / 2);
    assertThat(cookies(person)).isEmpty();
    assertThat(town.stranger().visit(own).status()).isEqualTo(404);
    assertThat(other.visit(link).heading()).isEqualTo("Välkommen tillbaka");

    person.visit(link + "/radering/klar").visit(person.link("Börja om från början"));
    assertThat(person.submit(link).path()).startsWith(link + "/svara/");
  }

  @Test
  void removingTwiceSaysTheSameTwice() {
    var person = town.respond(link, "3").visit(link + "/radering");
    var token = person.page().select("input[name=csrfToken]").val();

    person.submit(link + "/radering");
    person.post(link + "/radering", Map.of("csrfToken", token));

    assertThat(person.status()).isEqualTo(200);
    assertThat(person.heading()).isEqualTo("Ditt svar är raderat");
  }

  @Test
  void severalRemovalsAtOnceWhileAnswersComeInLeaveNothing() throws Exception {
    var work = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 4; i++) {
      var person = town.stranger().visit(link).submit(link);
      work.add(() -> person.tap(person.path(), Map.of("answer", "3", "comment", "Torget")));
      work.add(() -> person.tap(link + "/radering", Map.of()));
      work.add(() -> person.tap(link + "/radering", Map.of()));
      work.add(() -> person.tap(person.path(), Map.of("answer", "4")));
    }

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isLessThan(400);
      }
    }

    assertThat(counts()).containsExactly(0L, 0L, 0L, 0L);
  }

  @Test
  void withoutAResponseThePageSaysSo() {
    var person = town.stranger().visit(link).visit(link + "/radering");

    assertThat(person.status()).isEqualTo(200);
    assertThat(person.heading()).isEqualTo("Här finns inget svar att radera");
    assertThat(person.text()).contains("öppna din egen länk här först");
    assertThat(town.stranger().visit("/s/AAAAAAAAAAAAAAAAAAAAAA/radering").status()).isEqualTo(404);
  }

  @Test
  void onesOwnResponseCanBeRemovedWhereTheGroupsLinkIsShut() {
    var person = town.respond(link, "3");
    coordinator.visit(round);
    for (var form : coordinator.page().select("form[action$=/lank]")) {
      coordinator.visit(round).submit(form.attr("action"));
    }

    person.visit(link + "/radering").submit(link + "/radering");

    assertThat(person.heading()).isEqualTo("Ditt svar är raderat");
    assertThat(person.text()).doesNotContain("Börja om från början");
    assertThat(counts()).containsExactly(0L, 0L, 0L, 0L);
  }

  @Test
  void inAClosedRoundTheResponseCannotBeFound() {
    var person = town.respond(link, "3").visit(link + "/radering");
    var before = counts();
    coordinator.visit(round + "/stangning").submit(round + "/stangning");

    person.submit(link + "/radering");

    assertThat(person.status()).isEqualTo(410);
    assertThat(person.text()).contains("Svaret är anonymt nu").contains("går inte att radera");
    assertThat(person.visit(link + "/radering").status()).isEqualTo(410);
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void afterTheLastDayItIsTooLate() {
    var person = town.respond(link, "3").visit(link + "/radering");
    rows.lastDay(round, Rounds.today().minusDays(1));

    person.submit(link + "/radering");

    assertThat(person.status()).isEqualTo(410);
    assertThat(person.text()).contains("Sista dagen har passerat");
    assertThat(counts().getFirst()).isEqualTo(1);
  }

  /** Responses, answers, comments and areas of the round's responses. */
  private List<Long> counts() {
    var id = Rows.id(round);
    return List.of(
        rows.number("SELECT COUNT(*) FROM response WHERE round_id = ?", id),
        rows.number(
            "SELECT COUNT(*) FROM answer WHERE municipality_id ="
                + " (SELECT municipality_id FROM round WHERE id = ?)",
            id),
        rows.number("SELECT COUNT(*) FROM comment WHERE round_id = ?", id),
        rows.number(
            "SELECT COUNT(*) FROM response_area WHERE municipality_id ="
                + " (SELECT municipality_id FROM round WHERE id = ?)",
            id));
  }

  private static List<String> cookies(Person person) {
    return person.cookies().getCookieStore().getCookies().stream()
        .map(it -> it.getName())
        .filter("svar"::equals)
        .toList();
  }
}
