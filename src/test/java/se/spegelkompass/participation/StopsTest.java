package se.spegelkompass.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** Where people stop: k is 6. */
@MicronautTest(transactional = false)
class StopsTest {

  @Inject Town town;

  private AskedRound asked;

  @BeforeEach
  void openRound() {
    asked = new AskedRound(town);
  }

  @Test
  void whereTheyStopIsToldFromSixAndSmallPlacesTogether() {
    for (int i = 0; i < 5; i++) {
      asked.begin(asked.managers);
    }
    assertThat(asked.page().text())
        .contains("Visas bara när minst 6 har börjat men inte lämnat in.");
    asked.begin(asked.leadership);
    assertThat(stops()).containsExactly("Har inte svarat på någon fråga 6");

    answerUntil(asked.begin(asked.managers), asked.managers, "4");

    assertThat(stops()).isEmpty();
    assertThat(asked.page().text()).contains("har stannat på olika ställen");

    for (int i = 0; i < 4; i++) {
      answerUntil(asked.begin(asked.leadership), asked.leadership, "4");
    }
    answerUntil(asked.begin(asked.elected), asked.elected, "everything");
    assertThat(stops()).containsExactly("Har inte svarat på någon fråga 6", "Övriga 6");

    answerUntil(asked.begin(asked.leadership), asked.leadership, "4");
    for (int i = 0; i < 5; i++) {
      answerUntil(asked.begin(asked.elected), asked.elected, "everything");
    }
    assertThat(stops())
        .hasSize(3)
        .contains("Har inte svarat på någon fråga 6", "Har svarat på allt men inte lämnat in 6")
        .anyMatch(it -> it.startsWith("4 ") && it.endsWith(" 6"));
  }

  private List<String> stops() {
    return asked.page().page().select(".rate:has(.rate-line)").eachText();
  }

  /** Answers something, and goes on until the next item is in this area. */
  private static void answerUntil(Person person, String link, String area) {
    do {
      person.submit(person.path(), Map.of("answer", "3"));
    } while (person.path().startsWith(link + "/svara/")
        && !person.path().startsWith(link + "/svara/" + area + "."));
  }
}
