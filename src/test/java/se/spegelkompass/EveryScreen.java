package se.spegelkompass;

/** A phone and a laptop, light and dark, and the smallest screen there is. */
public final class EveryScreen {

  private EveryScreen() {}

  /** Opens a page and everything that is folded on it; pictures are taken on phone and laptop. */
  public static void assertAxeClean(Browser browser, String url, String picture) {
    browser.size(390, 844, true).light().open(url);
    browser.run("document.querySelectorAll('details.fold').forEach(it => it.open = true)");
    browser.assertAxeClean().screenshot(picture + "-phone");
    browser.dark().assertAxeClean();
    browser.size(320, 640, true).assertAxeClean();
    browser.size(1280, 800, false).assertAxeClean();
    browser.light().assertAxeClean().screenshot(picture + "-laptop");
  }
}
