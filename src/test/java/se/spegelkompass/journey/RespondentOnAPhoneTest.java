package se.spegelkompass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import se.spegelkompass.Browser;
import se.spegelkompass.Town;

/** What a respondent meets on a phone: light pages that fit, also without JavaScript. */
@MicronautTest(transactional = false)
class RespondentOnAPhoneTest {

  @Inject Town town;
  @Inject EmbeddedServer server;

  @Test
  void aRespondentNeedsNoJavaScript() {
    var coordinator = town.coordinator();
    var round = Town.openRound(coordinator);
    var link = Town.link(coordinator, round, "Medarbetare");
    try (var respondent = Walk.of(Browser.phoneWithoutJavaScript(), server)) {
      respondent.open(link).follow("main button.primary");
      var asked = 0;
      while (respondent.path().contains("/svara/")) {
        if (asked == 0) {
          respondent.follow(".bar button.primary");
          assertThat(respondent.text(".steps .error")).startsWith("Välj ett svar.");
        }
        respondent.click(".steps-list label:nth-child(4)").follow(".bar button.primary");
        asked++;
      }
      assertThat(respondent.text("h1")).isEqualTo("Kontrollera dina svar");
      assertThat(respondent.browser().driver().findElements(By.cssSelector(".review .given")))
          .hasSize(asked);
      respondent.follow(".bar button.primary");

      assertThat(respondent.text("h1")).isEqualTo("Tack! Dina svar är inskickade.");
    }
    assertThat(coordinator.visit(round).text()).contains("1 svar (5 %)");
  }

  @Test
  void theFirstPageIsLight() {
    var coordinator = town.coordinator();
    var link = Town.link(coordinator, Town.openRound(coordinator), "Enhetschefer");
    try (var respondent = Walk.of(Browser.phone(), server)) {
      respondent.open(link).checked();

      assertThat(respondent.browser().transferredBytes())
          .isPositive()
          .isLessThanOrEqualTo(60 * 1024);
      assertThat(respondent.browser().requests()).isBetween(3L, 6L);
    }
  }

  @Test
  void anItemFitsThePhonesScreen() {
    var coordinator = town.coordinator();
    var link = Town.link(coordinator, Town.openRound(coordinator), "Enhetschefer");
    try (var respondent = Walk.of(Browser.phone(), server)) {
      respondent.open(link).follow("main button.primary");
      respondent.browser().screenshot("item");
      for (var css :
          List.of("h1", ".steps-list label:last-child", ".steps-extras", ".bar button.primary")) {
        var box = respondent.browser().find(css).getRect();
        assertThat(box.getY() + box.getHeight()).as(css).isLessThanOrEqualTo(844);
      }
      for (var target :
          respondent.browser().driver().findElements(By.cssSelector(".step, .bar .button"))) {
        assertThat(target.getRect().getHeight()).isGreaterThanOrEqualTo(48);
      }
      for (var width : List.of(320, 390, 1280)) {
        respondent.browser().size(width, 844, width < 600).assertAxeClean();
      }
      respondent.browser().dark().assertAxeClean();
    }
  }
}
