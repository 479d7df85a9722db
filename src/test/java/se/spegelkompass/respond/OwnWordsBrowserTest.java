package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import se.spegelkompass.Browser;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class OwnWordsBrowserTest {

  private static final List<String> TEXTS =
      List.of(
          "På Kajskolan frågar rektor Ulla Brant alltid elevrådet först, och återkommer med svar.",
          "Medborgarpanelen.",
          "Vi har dialogmöten varje vår.\n\nMen svaren kommer sällan tillbaka till dem som var med.",
          "Ring 070-123 45 67 om ni vill höra mer (fråga efter Bo).",
          "Nämnden läser synpunkterna samma vecka: https://exempel.se/en/mycket/lang/adress/som/inte/gar/att/bryta",
          "Det här fungerar bra i förskolan men är okänt i resten av kommunen.");

  @Inject Town town;
  @Inject Writers writers;
  @Inject EmbeddedServer server;

  private String user;
  private String round;

  @BeforeEach
  void closeARound() {
    user = town.account();
    var coordinator =
        town.stranger()
            .visit("/logga-in")
            .submit("/logga-in", Map.of("userName", user, "password", Town.PASSWORD));
    round = Writers.round(coordinator, List.of("elected", "managers"));
    Writers.close(coordinator, round);
    writers.wrote(round, 12);
    write(coordinator);
  }

  private void write(Person coordinator) {
    var items =
        List.of(
            "1.3-dialog-tidigt",
            "1.3-manga-vagar-in",
            "1.3-dialog-tidigt",
            "1.1-folja-inflytande",
            "1.5-introduktion",
            "8.2-lagom-grupper");
    for (int i = 0; i < TEXTS.size(); i++) {
      writers.text(round, items.get(i), TEXTS.get(i));
    }
    assertThat(coordinator.visit(round + "/exempel").status()).isEqualTo(200);
  }

  @Test
  void onAPhone() {
    try (var browser = Browser.phone()) {
      walk(browser, "phone");
      browser.size(320, 844, true);
      look(browser, "phone-320");
    }
  }

  @Test
  void onALaptop() {
    try (var browser = Browser.desktop()) {
      walk(browser, "laptop");
    }
  }

  @Test
  void onAPhoneWithoutJavaScript() {
    try (var browser = Browser.phoneWithoutJavaScript()) {
      browser.signIn(server.getURI(), user);
      browser.open(server.getURI() + round + "/exempel");
      maskByKeyboard(browser);
      assertThat(browser.driver().findElements(By.cssSelector(".masked"))).hasSize(1);
    }
  }

  private void walk(Browser browser, String screen) {
    browser.signIn(server.getURI(), user);
    browser.complaints(); // of pages that are not ours
    browser.open(server.getURI() + round + "/egna-ord").assertAxeClean();
    browser.screenshot("own-words-" + screen + "-unread");
    browser.open(server.getURI() + round + "/exempel");
    maskByKeyboard(browser);
    assertThat(browser.driver().findElements(By.cssSelector(".masked"))).hasSize(1);
    for (int i = 0; i < TEXTS.size() - 1; i++) {
      browser.follow(".comments [value=SHOWN]");
    }
    look(browser, screen);
    browser.dark();
    look(browser, screen + "-dark");
    browser.light();
    assertThat(browser.complaints()).isEmpty();
  }

  /** Opens a fold, ticks a word and saves, without ever pointing. */
  private static void maskByKeyboard(Browser browser) {
    browser.find(".comments .fold > summary").sendKeys(Keys.ENTER);
    var box = browser.find(".comments .fold[open] .word input");
    box.sendKeys(Keys.SPACE);
    assertThat(box.isSelected()).isTrue();
    for (var target : browser.driver().findElements(By.cssSelector(".fold[open] .word"))) {
      assertThat(target.getSize().getHeight()).isGreaterThanOrEqualTo(48);
      assertThat(target.getSize().getWidth()).isGreaterThanOrEqualTo(48);
    }
    browser.follow(".comments .fold[open] > button");
  }

  private void look(Browser browser, String screen) {
    browser.open(server.getURI() + round + "/exempel").assertAxeClean();
    browser.screenshot("comments-" + screen);
    browser.find(".fold > summary").click();
    browser.assertAxeClean();
    browser.run("document.querySelector('.fold[open]').closest('li').scrollIntoView()");
    browser.screenshot("comments-" + screen + "-words");
    browser.open(server.getURI() + round + "/egna-ord").assertAxeClean();
    browser.screenshot("own-words-" + screen);
    browser.find(".fold > summary").click();
    browser.assertAxeClean();
  }
}
