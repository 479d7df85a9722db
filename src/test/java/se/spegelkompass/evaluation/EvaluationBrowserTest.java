package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.spegelkompass.Browser;
import se.spegelkompass.Screen;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class EvaluationBrowserTest {

  @Inject Town town;
  @Inject EmbeddedServer server;
  @TempDir Path files;

  @Test
  void theWholeWayOnAPhone() throws IOException {
    try (var screen = Screen.phone(server.getURI(), "evaluation")) {
      walk(screen);
    }
  }

  @Test
  void theWholeWayOnALaptopInTheDark() throws IOException {
    try (var screen = Screen.darkLaptop(server.getURI(), "evaluation")) {
      walk(screen);
    }
  }

  @Test
  void theWholeWayWithoutJavaScript() throws IOException {
    try (var browser = Browser.phoneWithoutJavaScript()) {
      browser.signIn(server.getURI(), town.account());
      handIn(browser, "tabs.txt");
      type(browser, "points-1-1", "13");
      browser.follow("button.recount");
      assertThat(browser.find("#sum-1").getText()).isEqualTo("63 av 100");
      browser.follow(".points-total button.primary");
      assertThat(browser.find(".stat-value").getText()).isEqualTo("478");
    }
  }

  private void walk(Screen screen) throws IOException {
    screen.signIn(town.account());
    var browser = screen.browser();
    screen.look("/utvarderingar", "empty");
    screen.look("/utvarderingar/ny", "new");
    handIn(browser, "annual-report.txt");
    screen.look("refused");
    handIn(browser, "unknown-edition.txt");
    screen.look("unknown");
    handIn(browser, "faults.txt");
    screen.look("faults");
    handIn(browser, "percent.txt");
    type(browser, "points-1-1", "13");
    new WebDriverWait(browser.driver(), Duration.ofSeconds(5))
        .until(ExpectedConditions.textToBe(By.id("sum-1"), "63 av 100"));
    screen.picture("review");
    type(browser, "points-2-2", "elva");
    browser.follow(".points-total button.primary");
    assertThat(browser.find("#points-2-2").getDomProperty("value")).isEqualTo("elva");
    screen.look("wrong");
    type(browser, "points-2-2", "11");
    browser.follow(".points-total button.primary");
    screen.look("show");
    screen.look("/utvarderingar", "list");
    screen.assertNoComplaints();
  }

  private void handIn(Browser browser, String report) throws IOException {
    var file = Files.write(files.resolve(report), NordvikReport.bytes(report));
    browser.open(server.getURI() + "/utvarderingar/ny");
    browser.find("#report").sendKeys(file.toString());
    browser.follow("main form button");
  }

  private static void type(Browser browser, String field, String text) {
    browser.find("#" + field).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
  }
}
