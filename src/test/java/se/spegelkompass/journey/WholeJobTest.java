package se.spegelkompass.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import se.spegelkompass.Browser;
import se.spegelkompass.Town;

/** The whole job, once through, on a phone and with a real report. */
@MicronautTest(transactional = false)
class WholeJobTest {

  private static final Path REPORT = Path.of("../shared/reports/alingsas-2021-edition.txt");

  /** What the seven respondents answer to every item: steps worth 0, ¼, ½, ¾, 1, 1 and ½. */
  private static final List<String> ANSWERS = List.of("1", "2", "3", "4", "5", "5", "3");

  @Inject Town town;
  @Inject EmbeddedServer server;

  @Test
  void fromSigningInToTheRightGap() throws Exception {
    assumeTrue(Files.exists(REPORT), "skipped: the report is not beside the project: " + REPORT);
    var user = town.account();
    try (var coordinator = Walk.of(Browser.phone(), server)) {
      signIn(coordinator, user);
      openARound(coordinator);
      var round = coordinator.path();
      var link = link(coordinator, "Kommunledning");

      try (var respondent = Walk.of(Browser.phone(), server)) {
        answer(respondent, link, ANSWERS.getFirst());
      }
      ANSWERS.stream().skip(1).forEach(answer -> town.respond(link, answer));

      close(coordinator, round);
      readTheReport(coordinator);
      assertTheGapIsRight(coordinator);
    }
  }

  private static void signIn(Walk walk, String user) {
    walk.open("/logga-in").checked();
    walk.type("#userName", user)
        .type("#password", Town.PASSWORD)
        .follow("main form button.primary");
    assertThat(walk.path()).isEqualTo("/oversikt");
    walk.checked();
  }

  private static void openARound(Walk walk) {
    walk.open("/matningar").checked().open("/matningar/ny").checked();
    walk.type("#name", "Självskattning");
    walk.browser()
        .run(
            "document.getElementById('lastDay').value = '%s'"
                .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(14)));
    walk.type("#population-leadership", "12").follow("main form button.primary");
    assertThat(walk.text("h1")).contains("Utkast");
    walk.checked().follow("form[action$='/oppning'] button");
    assertThat(walk.text("h1")).contains("Öppen");
    walk.checked();
  }

  private static String link(Walk walk, String group) {
    var address =
        walk.browser().driver().findElements(By.cssSelector(".group-list > li")).stream()
            .filter(it -> it.getText().startsWith(group))
            .map(it -> it.findElement(By.cssSelector(".group-link a")).getText())
            .findFirst()
            .orElseThrow();
    return address.substring(address.indexOf("/s/"));
  }

  /** Every item is answered; the first of each sub-question is looked at closely. */
  private static void answer(Walk walk, String link, String answer) throws InterruptedException {
    walk.open(link).checked().follow("main button.primary");
    var seen = new HashSet<String>();
    while (walk.path().contains("/svara/")) {
      var item = walk.path().substring(walk.path().lastIndexOf('/') + 1);
      if (seen.add(item.substring(0, 3))) {
        walk.click(".signs > summary").checked().click(".signs > summary");
      }
      walk.click(".steps-list label:nth-child(" + answer + ")");
      walk.await(".save", "Sparat");
      walk.follow(".bar button.primary");
    }
    walk.checked().follow(".bar button.primary");
    assertThat(walk.text("h1")).isEqualTo("Tack! Dina svar är inskickade.");
    walk.checked();
  }

  private static void close(Walk walk, String round) {
    walk.open(round + "/resultat").checked();
    walk.open(round).checked();
    assertThat(walk.text("main")).contains("7 svar (58 %)");
    walk.open(round + "/stangning").checked();
    walk.follow("main form button.primary");
    assertThat(walk.path()).isEqualTo(round + "/resultat");
    walk.checked().browser().screenshot("result");
  }

  private static void readTheReport(Walk walk) {
    walk.open("/utvarderingar").checked().open("/utvarderingar/ny").checked();
    walk.browser().find("#report").sendKeys(REPORT.toAbsolutePath().normalize().toString());
    walk.follow("form[action='/utvarderingar/utkast'] button.primary");
    assertThat(walk.text("#sum-total")).contains("456");
    walk.checked().browser().screenshot("review");
    walk.follow(".review-form button.primary");
    assertThat(walk.path()).matches("/utvarderingar/\\d+");
    walk.checked();
  }

  /**
   * Every item got 0, ¼, ½, ¾, 1, 1 and ½, so every share is 4/7 = 57.14 %. Alingsås got 4 of 20 in
   * 5.4, 10 of 10 in 3.1 and 21 of 40 in 7.2, in all 456 of 800.
   */
  private static void assertTheGapIsRight(Walk walk) {
    walk.open("/jamforelse");
    assertThat(walk.path()).matches("/jamforelse/\\d+/\\d+");
    walk.checked().browser().screenshot("comparison");

    assertThat(walk.text("h1")).contains("1 poäng högre");
    assertThat(row(walk, "5.4"))
        .containsEntry("self", "57 %")
        .containsEntry("official", "20 %")
        .containsEntry("gap", "+37")
        .containsEntry("points", "+7,4");
    assertThat(row(walk, "3.1"))
        .containsEntry("self", "57 %")
        .containsEntry("official", "100 %")
        .containsEntry("gap", "−43")
        .containsEntry("points", "−4,3");
    assertThat(row(walk, "7.2"))
        .containsEntry("self", "57 %")
        .containsEntry("official", "53 %")
        .containsEntry("gap", "+5")
        .containsEntry("points", "+1,9");
  }

  private static Map<String, String> row(Walk walk, String subQuestion) {
    var row =
        walk.browser().driver().findElements(By.cssSelector(".gap-table tbody tr")).stream()
            .filter(it -> it.findElement(By.cssSelector(".row-id")).getText().equals(subQuestion))
            .findFirst()
            .orElseThrow();
    var cells =
        row.findElements(By.cssSelector("td.number")).stream()
            .map(it -> it.getText().replace('\u00a0', ' '))
            .toList();
    return Map.of(
        "self",
        last(row.findElement(By.cssSelector("td.number span")).getText().replace('\u00a0', ' ')),
        "official",
        last(cells.get(1)),
        "gap",
        last(cells.get(2)),
        "points",
        last(cells.get(3)));
  }

  /** On a phone a cell begins with its column's heading. */
  private static String last(String cell) {
    return cell.substring(cell.lastIndexOf('\n') + 1).strip();
  }
}
