package se.spegelkompass.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import se.spegelkompass.Browser;
import se.spegelkompass.EveryScreen;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** From a blind spot to an action: on a phone, by keyboard and without JavaScript. */
@MicronautTest(transactional = false)
class ActionBrowserTest {

  private static final String THESE = ".gap-class.blind-spot > p > a";

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;
  @Inject EmbeddedServer server;

  @Test
  void aBlindSpotBecomesAnActionOnAPhone() {
    var place = rounds.place();
    try (var browser = Browser.phone()) {
      browser.signIn(server.getURI(), place.user());
      EveryScreen.assertAxeClean(browser, server.getURI() + "/atgarder", "action-none");
      browser.size(390, 844, true).open(server.getURI() + comparison(place)).follow(THESE);
      var form = browser.driver().getCurrentUrl();
      EveryScreen.assertAxeClean(browser, form, "action-form");
      browser.size(390, 844, true).open(form);
      browser.find("#what").sendKeys("Tala om vilken service ni lovar", Keys.ENTER);

      browser.find(".line-name");
      EveryScreen.assertAxeClean(browser, server.getURI() + "/atgarder", "action-plan");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void withoutJavaScriptItIsTheSame() {
    var place = rounds.place();
    try (var browser = Browser.phoneWithoutJavaScript()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + comparison(place)).follow(THESE);
      browser.find("#what").sendKeys("Lova service");
      browser.follow("main form button[type=submit]");

      assertThat(browser.driver().findElements(By.cssSelector(".line-name"))).hasSize(1);
    }
  }

  private String comparison(Place place) {
    var round = rounds.varied(place, "Hösten", ClosedRounds.PEOPLE, 2).id();
    var evaluation = evaluations.share(place.municipalityId(), editions.newest(), "2024-03", 0.33);
    return "/jamforelse/" + round + "/" + evaluation;
  }
}
