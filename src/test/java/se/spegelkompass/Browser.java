package se.spegelkompass;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The system's Chromium, for tests of pages as people meet them. Where there is none a test is
 * skipped, except in CI.
 *
 * <pre>{@code
 * try (var browser = Browser.phone()) {
 *   browser.open(server.getURI() + "/s/abc");
 *   browser.assertAxeClean();
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(Chromium.Started started) {
    this(started.driver(), started.profile());
  }

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** 390 × 844, touch. */
  public static Browser phone() {
    return new Browser(Chromium.start(true)).size(390, 844, true);
  }

  /** 1280 × 800. */
  public static Browser desktop() {
    return new Browser(Chromium.start(true)).size(1280, 800, false);
  }

  public static Browser phoneWithoutJavaScript() {
    return new Browser(Chromium.start(false)).size(390, 844, true);
  }

  public Browser size(int width, int height, boolean mobile) {
    return command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
  }

  public Browser dark() {
    return media("prefers-color-scheme", "dark");
  }

  public Browser light() {
    return media("prefers-color-scheme", "light");
  }

  /** Twice the text, as in the browser's own setting. */
  public Browser largeText() {
    driver.executeScript("document.documentElement.style.fontSize = '200%'");
    return this;
  }

  public Browser offline(boolean offline) {
    command("Network.enable", Map.of());
    return command(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /** 1.6 Mbit/s, 150 ms and a processor four times as slow. */
  public Browser slow4g() {
    command("Network.enable", Map.of());
    command("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
    return command(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline", false,
            "latency", 150,
            "downloadThroughput", 200_000,
            "uploadThroughput", 93_750));
  }

  public Browser open(String url) {
    driver.get(url);
    return this;
  }

  /** Signs somebody in at the application with this address. */
  public Browser signIn(URI server, String user) {
    open(server + "/logga-in");
    find("[name=userName]").sendKeys(user);
    find("[name=password]").sendKeys(Town.PASSWORD);
    return follow("main form button.primary");
  }

  public ChromeDriver driver() {
    return driver;
  }

  public WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** Clicks what leads to another page, and is there: the old page must be gone first. */
  public Browser follow(String css) {
    var link = find(css);
    link.click();
    new WebDriverWait(driver, PATIENCE).until(ignored -> isGone(link));
    return this;
  }

  /** While a page is being left, Chromium tells so in more than one way. */
  private static boolean isGone(WebElement element) {
    try {
      element.isEnabled();
      return false;
    } catch (WebDriverException gone) {
      return true;
    }
  }

  public Optional<Object> run(String script) {
    return Optional.ofNullable(driver.executeScript(script));
  }

  /** No finding of axe, and nothing that must be scrolled sideways. */
  public Browser assertAxeClean() {
    // Colours that are still on their way from light to dark have no contrast of their own.
    new WebDriverWait(driver, PATIENCE)
        .until(it -> number("return document.getAnimations().length") == 0);
    var findings =
        new AxeBuilder()
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze(driver)
            .getViolations();
    assertThat(findings.stream().map(Browser::describe)).as("axe at %s", url()).isEmpty();
    assertThat(number("return document.documentElement.scrollWidth - innerWidth"))
        .as("pixels too wide at %s", url())
        .isNotPositive();
    return this;
  }

  /** What the console complains of: scripts that fail, styles that the policy stops. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  /** All that this page has loaded, itself included. */
  public long transferredBytes() {
    return number(
        "return [...performance.getEntriesByType('navigation'),"
            + " ...performance.getEntriesByType('resource')]"
            + ".reduce((sum, entry) => sum + entry.transferSize, 0)");
  }

  public long requests() {
    return number("return 1 + performance.getEntriesByType('resource').length");
  }

  public Browser screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @Override
  public void close() {
    driver.quit();
    try (var files = Files.walk(profile)) {
      files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException e) {
      // Chromium may still be tidying up; the profile is in the temporary directory anyway.
    }
  }

  private String url() {
    return Objects.requireNonNull(driver.getCurrentUrl());
  }

  private long number(String script) {
    return ((Number) run(script).orElseThrow()).longValue();
  }

  private Browser media(String feature, String value) {
    return command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  private Browser command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
    return this;
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream()
            .map(CheckedNode::getHtml)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
  }
}
