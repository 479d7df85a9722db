package se.spegelkompass.evaluation.library;

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
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import se.spegelkompass.Browser;
import se.spegelkompass.Screen;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class LibraryBrowserTest {

  @Inject Town town;
  @Inject EmbeddedServer server;
  @Inject ReadingQueue queue;
  @TempDir Path files;

  @Test
  void theWholeWayOnAPhone() throws IOException {
    try (var screen = Screen.phone(server.getURI(), "library")) {
      walk(screen);
    }
  }

  @Test
  void theWholeWayOnALaptopInTheDark() throws IOException {
    try (var screen = Screen.darkLaptop(server.getURI(), "library")) {
      walk(screen);
    }
  }

  @Test
  void theWholeWayWithoutJavaScript() throws IOException {
    try (var browser = Browser.phoneWithoutJavaScript()) {
      browser.signIn(server.getURI(), town.account());
      handIn(browser);
      queue.readAll();
      open(browser, Reports.PATH);
      browser.follow("#files button.primary");
      assertThat(browser.find(".banner.success").getText()).contains("2 utvärderingar");
    }
  }

  private void walk(Screen screen) throws IOException {
    screen.signIn(town.account());
    var browser = screen.browser();
    screen.look("/utvarderingar/andra", "empty");
    screen.look(Reports.PATH, "no-files");
    screen.look("/utvarderingar/jamforelsetal", "no-references");
    handIn(browser);
    screen.look("waiting");
    queue.readAll();
    new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
        .until(ExpectedConditions.textToBePresentInElementLocated(By.id("files"), "3 att granska"));
    screen.look("read");
    browser.follow("#files button.primary");
    screen.look("/utvarderingar/andra", "list");
    screen.look("/utvarderingar/jamforelsetal?utgava=kommunkompassen-2021", "computed");
    browser.follow("section.card button.primary");
    browser.assertAxeClean();
    screen.look("/utvarderingar/jamforelsetal/nytt", "typed");
    browser.follow("form[method=post].form button.primary");
    browser.assertAxeClean();
    screen.look("/nycklar", "keys");
    browser.find("#name").sendKeys("Ledningssystemet");
    browser.follow("main form button.primary");
    screen.look("key");
    screen.look("/om-api", "api");
    screen.assertNoComplaints();
  }

  private void open(Browser browser, String path) {
    browser.open(server.getURI() + path);
  }

  private void handIn(Browser browser) throws IOException {
    var zip =
        new ZipFiles()
            .with("2021/Lindesberg.txt", Reports.of("Lindesberg", "maj", 2021))
            .with("2022/Trelleborg.txt", Reports.of("Trelleborg", "maj", 2022))
            .with("fel.txt", Reports.withFaults())
            .with("arsredovisning.txt", Reports.noReport())
            .bytes();
    var first = Files.write(files.resolve("rapporter.zip"), zip);
    var second = Files.write(files.resolve("kopia.txt"), Reports.of("Lindesberg", "maj", 2021));
    open(browser, Reports.PATH);
    browser.find("#reports").sendKeys(first + "\n" + second);
    browser.follow("main form button.primary");
  }
}
