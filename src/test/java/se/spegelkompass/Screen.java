package se.spegelkompass;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

/**
 * A browser of one size, for a walk over many pages.
 *
 * @param pictures what the names of its pictures begin with
 */
public record Screen(Browser browser, URI server, String pictures) implements AutoCloseable {

  public static Screen phone(URI server, String pictures) {
    return new Screen(Browser.phone(), server, pictures + "-phone-");
  }

  public static Screen darkLaptop(URI server, String pictures) {
    return new Screen(Browser.desktop().dark(), server, pictures + "-laptop-");
  }

  public void signIn(String user) {
    browser.signIn(server, user);
    browser.complaints(); // of pages that are not ours
  }

  /** Opens a page, which is clean, and takes a picture. */
  public void look(String path, String name) {
    browser.open(server + path);
    look(name);
  }

  /** The page that is open is clean, and a picture is taken. */
  public void look(String name) {
    browser.assertAxeClean().screenshot(pictures + name);
  }

  /** Takes a picture of the page as it is. */
  public void picture(String name) {
    browser.screenshot(pictures + name);
  }

  /** Nothing but the answers that say what is wrong in a form. */
  public void assertNoComplaints() {
    assertThat(browser.complaints()).filteredOn(it -> !it.contains("422")).isEmpty();
  }

  @Override
  public void close() {
    browser.close();
  }
}
