package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.spegelkompass.Browser;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** Visa på skärm in a browser: by keys, large enough, and without JavaScript. */
@MicronautTest(transactional = false)
class ScreensBrowserTest {

  /** The smallest text that is shown, in pixels, also in pictures that are drawn larger. */
  private static final String SMALLEST =
      """
      let smallest = 99;
      document.querySelectorAll('body *').forEach(it => {
        if (!it.getClientRects().length || it.matches('title, desc, script')) return;
        if (it.closest('.visually-hidden') || it.closest('details:not([open]) > :not(summary)')) return;
        const words = [...it.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
        if (!words) return;
        const drawing = it.closest('svg.picture-drawing');
        const scale = drawing ? drawing.getScreenCTM().a : 1;
        smallest = Math.min(smallest, parseFloat(getComputedStyle(it).fontSize) * scale);
      });
      return Math.round(smallest * 10);
      """;

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;
  @Inject EmbeddedServer server;

  @Test
  void keysTurnTheScreensAndEscapeGoesBack() {
    var place = rounds.place();
    try (var browser = Browser.desktop()) {
      browser.signIn(server.getURI(), place.user());
      var comparison = comparison(place);
      browser.open(server.getURI() + comparison + "/visning?niva=utan");
      var count = browser.driver().findElements(By.cssSelector(".screen-list li")).size();

      press(browser, Keys.ARROW_RIGHT, 2, count);
      press(browser, Keys.PAGE_DOWN, 3, count);
      press(browser, Keys.SPACE, 4, count);
      press(browser, Keys.PAGE_UP, 3, count);
      press(browser, Keys.ARROW_LEFT, 2, count);
      press(browser, Keys.END, count, count);
      press(browser, Keys.HOME, 1, count);
      assertThat(browser.driver().getCurrentUrl()).endsWith("bild=1&niva=utan");
      assertThat(browser.driver().getTitle()).startsWith("Jämförelsen i en mening");
      new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
      await(browser, "return location.href.endsWith('" + comparison + "?niva=utan')");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void everyScreenIsCleanAndReadFromTheBackOfARoom() {
    var place = rounds.place();
    try (var browser = Browser.desktop()) {
      browser.signIn(server.getURI(), place.user());
      var address = server.getURI() + comparison(place) + "/visning?bild=";
      browser.open(address + 1);
      var count = browser.driver().findElements(By.cssSelector(".screen-list li")).size();
      for (int screen = 1; screen <= count; screen++) {
        browser.size(1280, 800, false).light().open(address + screen);
        assertThat(((Number) browser.run(SMALLEST).orElseThrow()).intValue())
            .as("tenths of pixels on screen %s", screen)
            .isGreaterThanOrEqualTo(240);
        browser.assertAxeClean();
        browser.dark().assertAxeClean();
        browser.size(390, 844, true).assertAxeClean();
        browser.size(320, 640, true).assertAxeClean();
      }
    }
  }

  @Test
  void withoutJavaScriptTheLinksTurnTheScreens() {
    var place = rounds.place();
    try (var browser = Browser.phoneWithoutJavaScript()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + comparison(place) + "/visning");
      browser.find("[data-screen=next]").click();
      assertThat(browser.find(".screen-list summary").getText()).startsWith("2 av ");
      browser.find("[data-screen=previous]").click();
      assertThat(browser.find(".screen-list summary").getText()).startsWith("1 av ");
      browser.find("[data-screen=back]").click();
      assertThat(browser.find(".gap-top").isDisplayed()).isTrue();
    }
  }

  private static void press(Browser browser, Keys key, int number, int count) {
    new Actions(browser.driver()).sendKeys(key).perform();
    await(
        browser,
        "return document.querySelector('.screen-list summary').textContent === '"
            + number
            + " av "
            + count
            + "'");
  }

  private static void await(Browser browser, String condition) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(driver -> Boolean.TRUE.equals(browser.driver().executeScript(condition)));
  }

  private String comparison(Place place) {
    var round = rounds.varied(place, "Hösten", ClosedRounds.PEOPLE, 2).id();
    var evaluation = evaluations.third(place.municipalityId(), editions.newest(), "2024-03");
    return "/jamforelse/" + round + "/" + evaluation;
  }
}
