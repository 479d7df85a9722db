package se.spegelkompass.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.spegelkompass.Browser;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class LiveFiguresTest {

  @Inject Town town;
  @Inject EmbeddedServer server;

  @Test
  void newFiguresComeByThemselvesAndLeaveFocusAndFoldsAlone() {
    var user = town.account();
    var coordinator = town.signIn(user);
    var round = Town.openRound(coordinator);
    var link = Town.link(coordinator, round, "Enhetschefer");
    for (int i = 0; i < 6; i++) {
      handIn(link);
    }

    try (var browser = Browser.phone().dark()) {
      browser.signIn(server.getURI(), user);
      browser.complaints(); // of pages that are not ours
      browser.open(server.getURI() + round + "/delaktighet");
      browser.find("#days-summary").click();
      browser.assertAxeClean();
      assertThat(browser.find("#days tbody td").getText()).isEqualTo("6");

      handIn(link);
      // What a person does who comes back to the page; every quarter of a minute is too long for a
      // test.
      browser.run("document.dispatchEvent(new Event('visibilitychange'))");

      new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
          .until(ExpectedConditions.textToBe(By.cssSelector("#days tbody td"), "7"));
      assertThat(browser.find("#days tbody td").isDisplayed()).isTrue();
      assertThat(browser.run("return document.activeElement.id")).contains("days-summary");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private void handIn(String link) {
    var person = town.stranger().visit(link).submit(link);
    person.submit(person.path(), Map.of("answer", "3"));
    person.visit(link + "/granska").submit(link + "/inlamning");
  }
}
