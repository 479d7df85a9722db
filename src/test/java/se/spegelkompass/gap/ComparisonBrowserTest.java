package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import se.spegelkompass.Browser;
import se.spegelkompass.EveryScreen;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** The comparison's pages in a browser: small, large, dark, by keyboard and without JavaScript. */
@MicronautTest(transactional = false)
class ComparisonBrowserTest {

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;
  @Inject EmbeddedServer server;

  @Test
  void everyPageIsCleanOnEveryScreen() {
    var place = rounds.place();
    try (var browser = Browser.phone()) {
      browser.signIn(server.getURI(), place.user());
      var comparison = comparison(place);
      for (var page : List.of(comparison, comparison + "/delfraga/5.4")) {
        var name = page.equals(comparison) ? "whole" : "sub-question";
        EveryScreen.assertAxeClean(browser, server.getURI() + page, "comparison-" + name);
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void whatStandsBesideAndAnotherEditionFitEveryScreenToo() {
    var place = rounds.place();
    try (var browser = Browser.phone()) {
      browser.signIn(server.getURI(), place.user());
      var comparison = comparison(place);
      evaluations.mean(place.municipalityId(), "Kommuner utvärderade första gången sedan 2020");
      browser.open(server.getURI() + comparison);
      var beside =
          "?grupp=" + second(browser, "grupp") + "&referens=" + second(browser, "referens");
      EveryScreen.assertAxeClean(
          browser, server.getURI() + comparison + beside, "comparison-beside");

      var oldest = editions.find("kommunkompassen-2010").orElseThrow();
      var older = evaluations.third(place.municipalityId(), oldest, "2014-05");
      var across = comparison.substring(0, comparison.lastIndexOf('/') + 1) + older;
      EveryScreen.assertAxeClean(browser, server.getURI() + across, "comparison-across");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static String second(Browser browser, String select) {
    return browser
        .run("return document.querySelector('[name=" + select + "]').options[1].value")
        .orElseThrow()
        .toString();
  }

  @Test
  void aMarkIsReachedByKeyboardAndLeadsToItsSubQuestion() {
    var place = rounds.place();
    try (var browser = Browser.desktop()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + comparison(place));
      var marks = browser.driver().findElements(By.cssSelector(".matrix a"));
      assertThat(marks).hasSize(36);

      marks.get(3).sendKeys(Keys.ENTER);

      assertThat(browser.find("h1").getText()).startsWith("1.4 ");
    }
  }

  @Test
  void withoutJavaScriptAllOfItIsThere() {
    var place = rounds.place();
    try (var browser = Browser.phoneWithoutJavaScript()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + comparison(place));

      assertThat(browser.driver().findElements(By.cssSelector(".matrix a"))).hasSize(36);
      assertThat(browser.driver().findElements(By.cssSelector(".class-line"))).hasSize(36);
      browser.find(".class-line").click();
      assertThat(browser.find("#groups-title").isDisplayed()).isTrue();
    }
  }

  private String comparison(Place place) {
    var round = rounds.varied(place, "Hösten", ClosedRounds.PEOPLE, 2).id();
    var evaluation = evaluations.share(place.municipalityId(), editions.newest(), "2024-03", 0.33);
    return "/jamforelse/" + round + "/" + evaluation;
  }
}
