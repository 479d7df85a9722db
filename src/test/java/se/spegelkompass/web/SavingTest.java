package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.spegelkompass.Browser;

@MicronautTest
@Property(name = "trial", value = "web")
class SavingTest {

  private static final By STATUS = By.cssSelector("[data-save-status]");

  private final EmbeddedServer server;

  SavingTest(EmbeddedServer server) {
    this.server = server;
  }

  @Test
  void anAnswerIsSavedTheMomentItIsTapped() {
    try (var browser = Browser.phone().open(server.getURI() + "/prov/spara")) {
      tap(browser, "2");

      says(browser, "✓ Sparat");
      assertThat(new Visitor(server).get("/prov/sparat").body()).isEqualTo("2");
    }
  }

  @Test
  void aLostConnectionIsToldAndMadeUpFor() {
    try (var browser = Browser.phone().open(server.getURI() + "/prov/spara")) {
      browser.offline(true);
      tap(browser, "4");
      says(browser, "Inte sparat – försöker igen");

      browser.find(".bar .primary").click();
      assertThat(browser.driver().getCurrentUrl()).endsWith("/prov/spara");
      browser.offline(false);

      // What was asked for while offline happens once the answer is safe.
      wait(browser).until(ExpectedConditions.urlContains("/prov/sparat"));
      assertThat(browser.find("body").getText()).isEqualTo("4");
    }
  }

  private static void tap(Browser browser, String value) {
    browser.find(".step:has(input[value='" + value + "'])").click();
  }

  private static void says(Browser browser, String text) {
    wait(browser).until(ExpectedConditions.textToBe(STATUS, text));
  }

  private static WebDriverWait wait(Browser browser) {
    return new WebDriverWait(browser.driver(), Duration.ofSeconds(15));
  }
}
