package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditionsTest {

  private final Edition edition = new Editions().newest();

  @Test
  void theNewestEditionHasEightAreasOfAHundredPoints() {
    assertThat(edition.id()).isEqualTo("kommunkompassen-2021");
    assertThat(edition.areas())
        .hasSize(8)
        .allSatisfy(area -> assertThat(area.max()).isEqualTo(100));
    assertThat(edition.max()).isEqualTo(800);
  }

  @Test
  void itHasThirtySixSubQuestionsEachWithAnItem() {
    assertThat(edition.subQuestions())
        .hasSize(36)
        .allSatisfy(it -> assertThat(it.items()).isNotEmpty());
    assertThat(edition.subQuestion("7.2").orElseThrow().max()).isEqualTo(40);
    assertThat(edition.subQuestion("3.1").orElseThrow().max()).isEqualTo(10);
  }

  @Test
  void everyItemHasFiveStepsThatFitAPhoneButton() {
    assertThat(edition.items())
        .allSatisfy(item -> {
          assertThat(item.steps())
              .extracting(Step::value)
              .containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
          assertThat(item.steps())
              .allSatisfy(step -> assertThat(step.text().sv()).hasSizeLessThanOrEqualTo(60));
        });
  }

  @Test
  void everyGroupIsAskedSomething() {
    for (var kind : GroupKind.values()) {
      assertThat(edition.items().filter(item -> item.isFor(kind))).as(kind.key()).isNotEmpty();
    }
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertThat(edition.subQuestion("9.1")).isEmpty();
    assertThat(edition.item("1.1-finns-inte")).isEmpty();
    assertThat(edition.area(9)).isEmpty();
    assertThat(new Editions().find("kommunkompassen-1999")).isEmpty();
  }
}
