package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import se.spegelkompass.Browser;

@MicronautTest(environments = "dev")
class ComponentsTest {

  private static final int BUDGET_BYTES = 60 * 1024;

  private final String components;
  private final String question;

  ComponentsTest(EmbeddedServer server) {
    components = server.getURI() + "/utveckling/komponenter";
    question = server.getURI() + "/utveckling/fraga";
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1280})
  void everyComponentIsAccessibleInLightAndDark(int width) {
    try (var browser = Browser.desktop().size(width, 800, width < 600)) {
      browser.light().open(components).assertAxeClean().screenshot("components-" + width);
      browser.dark().assertAxeClean().screenshot("components-dark-" + width);
      browser.light().open(question).assertAxeClean().screenshot("question-" + width);
      browser.dark().assertAxeClean().largeText().assertAxeClean();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aQuestionFitsOnAPhone() {
    try (var browser = Browser.phone().open(question)) {
      var lowest =
          browser.run(
              "return document.querySelector('.steps-extras').getBoundingClientRect().bottom");
      var bar = browser.run("return document.querySelector('.bar').getBoundingClientRect().top");
      var smallest =
          browser.run(
              "return Math.min(...[...document.querySelectorAll('main .step, main .button')]"
                  + ".map(target => target.getBoundingClientRect().height))");

      assertThat(((Number) lowest.orElseThrow()).doubleValue())
          .isLessThan(((Number) bar.orElseThrow()).doubleValue());
      assertThat(((Number) smallest.orElseThrow()).doubleValue()).isGreaterThanOrEqualTo(48);
    }
  }

  @Test
  void aPageCostsLittleAndTheNextAlmostNothing() {
    try (var browser = Browser.phone().open(question)) {
      assertThat(browser.requests()).isLessThanOrEqualTo(6);
      assertThat(browser.transferredBytes()).isLessThan(BUDGET_BYTES);

      browser.open(components);

      assertThat(browser.transferredBytes()).isLessThan(12 * 1024);
    }
  }

  @Test
  void stepsAreChosenByKeyboard() {
    try (var browser = Browser.phone().open(question)) {
      browser.find("input[value='3']").sendKeys(Keys.ARROW_DOWN);

      assertThat(browser.find("input[value='4']").isSelected()).isTrue();
    }
  }

  @Test
  void whatNeedsJavaScriptIsNotShownWithoutIt() {
    try (var browser = Browser.phoneWithoutJavaScript().open(components)) {
      assertThat(browser.find("[data-copy]").isDisplayed()).isFalse();
    }
    try (var browser = Browser.phone().open(components)) {
      assertThat(browser.find("[data-copy]").isDisplayed()).isTrue();
    }
  }
}
