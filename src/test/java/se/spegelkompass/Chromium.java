package se.spegelkompass;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts the system's Chromium with nothing of its own, and nothing that looks for the net. */
final class Chromium {

  private Chromium() {}

  /**
   * One that runs.
   *
   * @param profile its own directory, to be removed afterwards
   */
  record Started(ChromeDriver driver, Path profile) {}

  static Started start(boolean javaScript) {
    var chromium = onPath("chromium", "chromium-browser", "google-chrome");
    var chromedriver = onPath("chromedriver");
    if (System.getenv("CI") == null) {
      assumeTrue(
          chromium.isPresent() && chromedriver.isPresent(),
          "No chromium and chromedriver on the PATH, so pages are not tried in a browser");
    }
    // Named, so that Selenium does not go looking for one on the net.
    System.setProperty("webdriver.chrome.driver", chromedriver.orElseThrow().getPath());
    var profile = temporaryDirectory();
    return new Started(
        new ChromeDriver(options(chromium.orElseThrow(), profile, javaScript)), profile);
  }

  private static ChromeOptions options(File chromium, Path profile, boolean javaScript) {
    var options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=sv",
        "--user-data-dir=" + profile);
    if (!javaScript) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    return options;
  }

  private static Optional<File> onPath(String... names) {
    var directories = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
    return Stream.of(names)
        .flatMap(name -> Stream.of(directories).map(directory -> new File(directory, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  private static Path temporaryDirectory() {
    try {
      return Files.createTempDirectory("spegelkompass-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
