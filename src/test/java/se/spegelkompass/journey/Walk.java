package se.spegelkompass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import se.spegelkompass.Browser;

/** A browser, and what one does in it. */
record Walk(Browser browser, String server) implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Waits for what is not there at once. */
  static Walk of(Browser browser, EmbeddedServer server) {
    browser.driver().manage().timeouts().implicitlyWait(PATIENCE);
    return new Walk(browser, server.getURI().toString());
  }

  Walk open(String path) {
    browser.open(server + path);
    return this;
  }

  Walk click(String css) {
    browser.find(css).click();
    return this;
  }

  /** Clicks something that leads to another page, and is there. */
  Walk follow(String css) {
    browser.follow(css);
    return this;
  }

  Walk type(String css, String text) {
    browser.find(css).clear();
    browser.find(css).sendKeys(text);
    return this;
  }

  /** Every page we come to is clean, and the browser has nothing to complain of. */
  Walk checked() {
    browser.assertAxeClean();
    assertThat(browser.complaints()).as(path()).isEmpty();
    return this;
  }

  String text(String css) {
    return browser.find(css).getText();
  }

  String path() {
    var url = browser.driver().getCurrentUrl();
    return url == null ? "" : url.substring(server.length());
  }

  void await(String css, String text) throws InterruptedException {
    for (int i = 0; i < 200 && !text(css).contains(text); i++) {
      Thread.sleep(50);
    }
    assertThat(text(css)).contains(text);
  }

  @Override
  public void close() {
    browser.close();
  }
}
