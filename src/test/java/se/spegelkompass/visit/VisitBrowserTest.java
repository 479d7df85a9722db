package se.spegelkompass.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import se.spegelkompass.Browser;

/** The pages before an evaluation: small, large, dark, by keyboard and without JavaScript. */
@MicronautTest(transactional = false)
class VisitBrowserTest {

  private static final String ADDRESS = "https://www.kommun.se/en/lang/adress/till/kvalitetsplanen";

  @Inject Prepared prepared;
  @Inject EmbeddedServer server;

  @Test
  void everyPageIsCleanOnEveryScreen() {
    var place = prepared.place();
    var path = prepared.ofTwoGroups(place);
    prepared.wrote(path, 6);
    prepared.text(path, "3.2-en-bild-av-framtiden", "Vi frågar alla varje år.", "SHOWN", "");
    prepared.text(path, "1.5-introduktion", "Vi har en hel dag.", "SHOWN", "");
    try (var browser = Browser.phone()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + path + "/3.2");
      addLink(browser);
      browser.follow(".line a[href*='/underlag/']");
      var material = browser.driver().getCurrentUrl();
      for (var page :
          List.of(
              server.getURI() + "/jamforelse/" + Prepared.round(path),
              server.getURI() + path,
              server.getURI() + path + "/3.2",
              material)) {
        browser.size(390, 844, true).light().open(page);
        browser.run("document.querySelectorAll('details.fold').forEach(it => it.open = true)");
        browser.assertAxeClean();
        browser.dark().assertAxeClean();
        browser.size(320, 640, true).assertAxeClean();
        assertThat(overflow(browser)).as(page).isFalse();
        browser.size(1280, 800, false).assertAxeClean();
        browser.light().assertAxeClean();
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static boolean overflow(Browser browser) {
    return Boolean.TRUE.equals(
        browser
            .run("return document.documentElement.scrollWidth > window.innerWidth")
            .orElse(false));
  }

  @Test
  void aLinkIsAddedWithTheKeyboardAlone() {
    var place = prepared.place();
    var path = prepared.path(place);
    try (var browser = Browser.desktop()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + path);
      browser.find("a[href$='/4.3']").sendKeys(Keys.ENTER);
      browser.find("#title").sendKeys("Planen" + Keys.TAB);
      browser.driver().switchTo().activeElement().sendKeys("javascript:alert(1)" + Keys.ENTER);

      assertThat(browser.find("#address-error").getText()).contains("https://");
      var address = browser.find("#address");
      address.clear();
      address.sendKeys(ADDRESS + Keys.ENTER);

      assertThat(browser.find(".line-name").getText()).isEqualTo("Planen");
    }
  }

  @Test
  void withoutJavaScriptANoteIsSaved() {
    var place = prepared.place();
    var path = prepared.path(place);
    try (var browser = Browser.phoneWithoutJavaScript()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + path + "/4.3");
      browser.find("#note").sendKeys("Fråga oss om urvalet.");
      browser.find("form[action$='/anteckning'] button").click();

      assertThat(browser.find("#note").getText()).isEqualTo("Fråga oss om urvalet.");
      assertThat(browser.driver().findElements(By.cssSelector(".banner.success"))).hasSize(1);
    }
  }

  private static void addLink(Browser browser) {
    browser.find("#title").sendKeys("Kvalitetsplanen");
    browser.find("#address").sendKeys(ADDRESS + Keys.ENTER);
    assertThat(browser.find(".line-note").getText()).isEqualTo(ADDRESS);
  }
}
