package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import se.spegelkompass.Browser;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.NewEvaluation;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** The comparison's pages in a browser: small, large, dark, by keyboard and without JavaScript. */
@MicronautTest(transactional = false)
class ComparisonBrowserTest {

  private static final Map<GroupKind, Integer> PEOPLE =
      Map.of(
          GroupKind.ELECTED, 9,
          GroupKind.LEADERSHIP, 13,
          GroupKind.MANAGERS, 40,
          GroupKind.STAFF, 50,
          GroupKind.UNIONS, 4);

  @Inject ClosedRounds rounds;
  @Inject Evaluations evaluations;
  @Inject Editions editions;
  @Inject EmbeddedServer server;

  @Test
  void everyPageIsCleanOnEveryScreen() {
    var place = rounds.place();
    try (var browser = Browser.phone()) {
      browser.signIn(server.getURI(), place.user());
      var comparison = comparison(place);
      for (var page : List.of(comparison, comparison + "/delfraga/5.4")) {
        browser.size(390, 844, true).light().open(server.getURI() + page);
        browser.run("document.querySelectorAll('details.fold').forEach(it => it.open = true)");
        var name = page.equals(comparison) ? "whole" : "sub-question";
        browser.assertAxeClean().screenshot("comparison-" + name + "-phone");
        browser.dark().assertAxeClean();
        browser.size(320, 640, true).assertAxeClean();
        browser.size(1280, 800, false).assertAxeClean();
        browser.light().assertAxeClean().screenshot("comparison-" + name + "-laptop");
      }
      assertThat(browser.complaints()).isEmpty();
    }
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
    var round = rounds.varied(place, "Hösten", PEOPLE, 2).id();
    var points =
        editions
            .newest()
            .subQuestions()
            .collect(Collectors.toMap(SubQuestion::id, it -> BigDecimal.valueOf(it.max() / 3)));
    var evaluation =
        evaluations.store(
            place.municipalityId(),
            NewEvaluation.typed(
                "Utvärdering", editions.newest(), YearMonth.of(2024, 3), points, Optional.empty()));
    return "/jamforelse/" + round + "/" + evaluation;
  }
}
