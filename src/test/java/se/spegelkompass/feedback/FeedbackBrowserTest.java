package se.spegelkompass.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import se.spegelkompass.Browser;

/** Both pages in a browser: small, large, dark and without JavaScript. */
@MicronautTest(transactional = false)
class FeedbackBrowserTest {

  @Inject Told told;
  @Inject EmbeddedServer server;

  @Test
  void everyPageIsCleanOnEveryScreen() {
    var place = told.place();
    var page = told.closed(place);
    told.evaluate(place);
    place
        .coordinator()
        .visit(page)
        .submit(page, Map.of("introduction", "Tack!", "what-1", "Panel", "showGroups", "yes"));
    var address = Told.open(place.coordinator(), page);
    try (var browser = Browser.phone()) {
      browser.signIn(server.getURI(), place.user());
      for (var it : List.of(page, page + "/forhandsvisning", address, "/a/x")) {
        browser.size(390, 844, true).light().open(server.getURI() + it);
        browser.run("document.querySelectorAll('details.fold').forEach(it => it.open = true)");
        browser.assertAxeClean();
        browser.dark().assertAxeClean();
        browser.size(320, 640, true).assertAxeClean();
        browser.size(1280, 800, false).assertAxeClean();
      }
    }
  }

  @Test
  void itIsAsSmallAsARespondentsPage() {
    var place = told.place();
    told.evaluate(place);
    var address = Told.open(place.coordinator(), told.closed(place));
    try (var browser = Browser.phone()) {
      browser.open(server.getURI() + address);

      assertThat(browser.transferredBytes()).isLessThan(60_000);
      assertThat(browser.requests()).isLessThanOrEqualTo(6);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void withoutJavaScriptItIsWrittenOpenedAndRead() {
    var place = told.place();
    var page = told.closed(place);
    try (var browser = Browser.phoneWithoutJavaScript()) {
      browser.signIn(server.getURI(), place.user());
      browser.open(server.getURI() + page);
      browser.find("#what-1").sendKeys("Medborgarpanel");
      browser.find("form.form button[type=submit]").click();
      browser.find("form[action$=oppning] button").click();
      browser.find(".link-text a").click();

      assertThat(browser.find(".promise").getText()).contains("Medborgarpanel");
      assertThat(browser.driver().findElements(By.cssSelector(".told-areas tbody th"))).hasSize(8);
    }
  }
}
