package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** Where no answer can be given the page says so, and nothing is taken. */
@MicronautTest(transactional = false)
class AnsweringRefusedTest {

  @Inject Town town;

  private Person coordinator;
  private String round;
  private String link;

  @BeforeEach
  void openARound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    link = Town.link(coordinator, round, "Enhetschefer");
  }

  @Test
  void aClosedRoundExplainsItselfAndTakesNothing() {
    var person = begin();
    var path = person.path();
    coordinator.visit(round + "/stangning").submit(round + "/stangning");

    person.submit(path, Map.of("answer", "3"));
    assertThat(person.status()).isEqualTo(410);
    assertThat(person.heading()).isEqualTo("Mätningen är stängd");
    assertThat(town.stranger().visit(link).status()).isEqualTo(410);
  }

  @Test
  void aTapInAClosedRoundIsSentToThePageThatExplains() {
    var person = begin();
    var path = person.path();
    var token = person.page().select("input[name=csrfToken]").attr("value");
    coordinator.visit(round + "/stangning").submit(round + "/stangning");

    person.post(path, Map.of("answer", "3", "csrfToken", token), "HX-Request", "true");

    assertThat(person.response().headers().firstValue("HX-Redirect")).contains(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/s/AAAAAAAAAAAAAAAAAAAAAA",
        "/s/kort",
        "/f/AAAAAAAAAAAAAAAAAAAAAA",
        "/f/x",
        "/s/%00"
      })
  void aLinkThatLeadsNowhereExplainsItself(String broken) {
    var person = town.stranger().visit(broken);

    assertThat(person.status()).isEqualTo(404);
    assertThat(person.heading()).isEqualTo("Länken leder inte till någon öppen mätning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/granska", "/tack", "/svara", "/svara/1.1-inflytande-riktning"})
  void aLinkWithSomethingPastedAfterItIsNotFound(String page) {
    var person = town.stranger();

    assertThat(person.visit(link + "%20" + page).status()).isEqualTo(404);
    assertThat(person.visit("/s/a%22b" + page).status()).isEqualTo(404);
    person.visit(link);
    assertThat(person.post("/s/a%0d%0ab/lamna", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void aTapThatIsNoAnswerIsNotCalledSaved() {
    var person = begin();

    assertThat(person.tap(person.path(), Map.of("answer", "99"))).isEqualTo(422);
  }

  @Test
  void aTokenOfAnotherGroupOpensNothingHere() {
    var managers = begin();
    var cookie =
        managers.cookies().getCookieStore().getCookies().stream()
            .filter(it -> it.getName().equals("svar"))
            .findFirst()
            .orElseThrow();
    var other = Town.link(coordinator, round, "Medarbetare");
    var person = town.stranger().visit(other);
    var moved = new HttpCookie("svar", cookie.getValue());
    moved.setPath(other);
    person.cookies().getCookieStore().add(person.response().uri(), moved);

    assertThat(person.visit(other + "/svara").path()).isEqualTo(other);
    assertThat(person.heading()).startsWith("Hur arbetar vi egentligen?");
  }

  private Person begin() {
    return town.stranger().visit(link).submit(link);
  }
}
