package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.PublishedEdition;

@MicronautTest(transactional = false)
class AnsweringPagesTest {

  /** What unit managers are asked. */
  private static final int ITEMS = PublishedEdition.newest().items(GroupKind.MANAGERS).size();

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
  void theFirstPageSaysWhoAsksHowLongItTakesAndThePromise() {
    var person = town.stranger().visit(link);

    assertThat(person.text())
        .contains("frågar dig som enhetschef")
        .contains(ITEMS + " frågor om 8 områden")
        .containsPattern("\\d+ min och du kan ta paus")
        .contains("Ingen i kommunen kan se vad just du har svarat.")
        .contains("Resultat visas bara för grupper med minst 6 svar.");
  }

  @Test
  void oneAnswersItemByItemChecksAndHandsIn() {
    var person = begin();
    assertThat(person.page().select(".progress-text").text()).isEqualTo("Fråga 1 av " + ITEMS);
    assertThat(person.page().select(".steps-list input")).hasSize(5);

    person.submit(person.path(), Map.of("answer", "3"));
    assertThat(person.page().select(".progress-text").text()).isEqualTo("Fråga 2 av " + ITEMS);
    while (person.path().contains("/svara/")) {
      person.submit(person.path(), Map.of("answer", "4"));
    }

    assertThat(person.heading()).isEqualTo("Kontrollera dina svar");
    assertThat(person.page().select(".review > div")).hasSize(ITEMS);
    person.submit(link + "/inlamning");
    assertThat(person.heading()).isEqualTo("Tack! Dina svar är inskickade.");
    assertThat(person.text()).contains("Vad händer nu?");
    assertThat(coordinator.visit(round).text()).contains("1 svar (5 %)");
  }

  @Test
  void nastaWithoutAnAnswerStaysAndSaysWhatToDo() {
    var person = begin();
    var path = person.path();

    person.submit(path, Map.of("comment", "Medborgarpanelen"));

    assertThat(person.status()).isEqualTo(422);
    assertThat(person.path()).isEqualTo(path);
    assertThat(person.page().select(".steps .error").text()).startsWith("Välj ett svar.");
    assertThat(person.page().select("textarea").text()).isEqualTo("Medborgarpanelen");
  }

  @Test
  void oneGoesOnWhereOneWas() {
    var person = begin();
    person.submit(person.path(), Map.of("answer", "2"));
    var there = person.path();

    person.visit(link);
    assertThat(person.heading()).isEqualTo("Välkommen tillbaka");
    assertThat(person.text()).contains("Du har svarat på 1 av " + ITEMS + " frågor");

    assertThat(person.visit(link + "/svara").path()).isEqualTo(there);
  }

  @Test
  void theOwnLinkGoesOnWithAnotherDevice() {
    var phone = begin();
    phone.submit(phone.path(), Map.of("answer", "2"));
    var there = phone.path();
    var own = phone.visit(link).page().select(".link-text a").attr("href");

    var laptop = town.stranger().visit(own);

    assertThat(laptop.heading()).isEqualTo("Välkommen tillbaka");
    assertThat(laptop.visit(link + "/svara").path()).isEqualTo(there);
  }

  @Test
  void someoneElseAtTheSameDeviceBeginsAnew() {
    var person = begin();
    person.submit(person.path(), Map.of("answer", "2")).visit(link).submit(link + "/lamna");

    assertThat(person.heading()).startsWith("Hur arbetar vi egentligen?");
  }

  @Test
  void answersCanBeChangedAlsoAfterHandingIn() {
    var person = town.respond(link, "2");
    person.visit(link + "/granska");
    var change = person.page().select(".review a").attr("href");

    person.visit(change);
    assertThat(person.page().select("input[name=answer][checked]").val()).isEqualTo("2");
    person.submit(person.path(), Map.of("answer", "5"));

    assertThat(person.path()).isEqualTo(link + "/granska");
    person.visit(change);
    assertThat(person.page().select("input[name=answer][checked]").val()).isEqualTo("5");
  }

  @Test
  void oneCannotSkipAhead() {
    var person = begin();
    var first = person.path();

    person.visit(link + "/svara/8.4-alla-far-utvecklas");
    assertThat(person.path()).isEqualTo(first);
    person.visit(link + "/svara/finns-inte");
    assertThat(person.path()).isEqualTo(first);
  }

  @Test
  void nothingIsHandedInWithoutAnAnswer() {
    var person = begin();
    person.post(link + "/inlamning", Map.of());

    assertThat(person.path()).contains("/svara/");
    assertThat(person.visit(link + "/tack").path()).isEqualTo(link + "/granska");
  }

  @Test
  void aTapIsSavedWithHardlyAByteBack() {
    var person = begin();

    person.post(person.path(), Map.of("answer", "3"), "HX-Request", "true");

    assertThat(person.status()).isEqualTo(204);
    assertThat(person.body()).isEmpty();
    assertThat(person.visit(link).text()).contains("Du har svarat på 1 av " + ITEMS + " frågor");
  }

  @Test
  void anExampleOfOnesOwnIsKeptChangedAndRemoved() {
    var person = begin();
    var path = person.path();
    person.submit(path, Map.of("answer", "3", "comment", "Ungdomsrådet på torsdagar"));
    assertThat(person.visit(path).page().select("textarea").text())
        .isEqualTo("Ungdomsrådet på torsdagar");

    person.submit(path, Map.of("comment", "")).visit(path);
    assertThat(person.page().select("textarea").text()).isEmpty();

    person.submit(path, Map.of("comment", "x".repeat(1001)));
    assertThat(person.status()).isEqualTo(422);
    assertThat(person.page().select("#comment-error").text()).contains("högst 1000 tecken");
    assertThat(person.page().select("textarea").text()).hasSize(1001);
  }

  @Test
  void aNewLineIsOneCharacter() {
    var person = begin();
    var comment = "x".repeat(980) + "\r\n".repeat(15) + "😀";

    person.submit(person.path(), Map.of("answer", "3", "comment", comment));

    assertThat(person.status()).isEqualTo(200);
  }

  @Test
  void thePagesSpeakEnglishToo() {
    var person = town.stranger().visit(link);
    person.post("/sprak", Map.of("language", "en", "back", link));

    assertThat(person.path()).isEqualTo(link);
    assertThat(person.page().select("html").attr("lang")).isEqualTo("en");
    assertThat(person.text()).contains("asks you as a unit manager");
  }

  @Test
  void howAnswersAreProtectedCanBeReadByAnybody() {
    assertThat(town.stranger().visit("/sa-skyddas-dina-svar").heading())
        .isEqualTo("Så skyddas dina svar");
  }

  private Person begin() {
    return town.stranger().visit(link).submit(link);
  }
}
