package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Town;
import se.spegelkompass.framework.PublishedEdition;
import se.spegelkompass.respond.Answer;

/** Worked by hand beside the page. */
@MicronautTest(transactional = false)
class CountingPageTest {

  @Inject Town town;

  /** Leadership 4, 3, 4, 3 …: (75 + 50) / 2 = 62.5 %. Managers 2, 3, 2, 3 …: 37.5 %. Mean 50 %. */
  @Test
  void theGroupsAndThePointsAreWhatTheyShouldBe() {
    var page = town.stranger().visit("/sa-raknas-det");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text().replace('\u00a0', ' '))
        .contains("Kommunledning, 8 svar 63 %")
        .contains("Enhetschefer, 12 svar 38 %")
        .contains("Förtroendevalda, 4 svar för få, räknas inte")
        .contains("Medelvärdet av 63 % + 38 % är 50 %")
        .contains("50 % av 30 poäng är 15 poäng")
        .contains("färre än 6 svar");
  }

  @Test
  void thePersonsMeanLeavesOutWhatSheDoesNotKnow() {
    var example = WorkedExample.in(PublishedEdition.newest(), 6);

    var values =
        example.person().stream()
            .filter(it -> it.answer() instanceof Answer.OnStep)
            .mapToDouble(
                it -> it.item().steps().get(((Answer.OnStep) it.answer()).number() - 1).value())
            .toArray();
    assertThat(example.person()).anyMatch(it -> it.answer() instanceof Answer.NotKnown);
    assertThat(values).hasSizeGreaterThanOrEqualTo(2);
    assertThat(example.personShare()).isEqualTo(Arrays.stream(values).average().orElseThrow());
  }

  @Test
  void itIsThereInEnglishToo() {
    var person = town.stranger().visit("/sa-raknas-det");

    person.submit("/sprak", Map.of("language", "en"));

    assertThat(person.page().select("html").attr("lang")).isEqualTo("en");
    assertThat(person.heading()).isEqualTo("How it counts");
  }
}
