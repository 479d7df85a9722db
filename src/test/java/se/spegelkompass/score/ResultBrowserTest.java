package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.spegelkompass.Browser;
import se.spegelkompass.EveryScreen;
import se.spegelkompass.score.ClosedRounds.Place;

/** The result's pages in a browser: small, large, dark, with large text and without JavaScript. */
@MicronautTest(transactional = false)
class ResultBrowserTest {

  @Inject ClosedRounds rounds;
  @Inject EmbeddedServer server;

  @Test
  void everyPageIsCleanOnEveryScreen() {
    var place = rounds.place();
    try (var browser = Browser.phone()) {
      browser.signIn(server.getURI(), place.user());
      for (var page : pages(place)) {
        EveryScreen.assertAxeClean(browser, server.getURI() + page, "result-" + name(page));
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theCalculationCanBeCopied() {
    var place = rounds.place();
    try (var browser = Browser.desktop()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + pages(place).get(1));
      var copy = browser.find("[data-copy]");

      assertThat(copy.getDomAttribute("data-copy")).contains("=C5*D5\n");
      assertThat(copy.isDisplayed()).isTrue();
      copy.click();

      new WebDriverWait(browser.driver(), Duration.ofSeconds(5))
          .until(it -> copy.getText().equals("Kopierat"));
    }
  }

  @Test
  void withoutJavaScriptTheFileIsThereToFetch() {
    var place = rounds.place();
    try (var browser = Browser.phoneWithoutJavaScript()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + pages(place).get(1));

      assertThat(browser.find("[data-copy]").isDisplayed()).isFalse();
      assertThat(browser.find("a[href$=kalkylark]").isDisplayed()).isTrue();
    }
  }

  private List<String> pages(Place place) {
    var before = rounds.varied(place, "Våren", ClosedRounds.PEOPLE, 1);
    var round = rounds.varied(place, "Hösten", ClosedRounds.PEOPLE, 2);
    var path = "/matningar/" + round.id();
    return List.of(
        path + "/resultat",
        path + "/resultat/7.2",
        path + "/resultat/omrade-7",
        path + "/resultat/totalt",
        path + "/skillnader",
        path + "/skillnader?grupp=1&mot=3",
        path + "/skillnader?matning=" + before.id());
  }

  private static String name(String page) {
    return page.replaceFirst("/matningar/\\d+/", "").replaceAll("[^a-z0-9]+", "-");
  }
}
