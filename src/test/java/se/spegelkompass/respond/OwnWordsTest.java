package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.round.Rounds;

/** Who may read what respondents have written, and when. k is 6. */
@MicronautTest(transactional = false)
class OwnWordsTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject Writers writers;

  private Person coordinator;
  private String round;
  private String link;

  @BeforeEach
  void openARound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    link = Town.link(coordinator, round, "Enhetschefer");
  }

  private Person page(String page) {
    return coordinator.visit(round + page);
  }

  private void close() {
    Writers.close(coordinator, round);
  }

  private void assertThatNothingIsShown(String title) {
    for (var page : List.of("/exempel", "/egna-ord")) {
      page(page);
      assertThat(coordinator.status()).isEqualTo(200);
      assertThat(coordinator.page().select("main h2").eachText()).as(page).containsExactly(title);
      assertThat(coordinator.page().select(".comment-text, main form, .words")).isEmpty();
      assertThat(coordinator.body()).doesNotContain("Torget").doesNotContain("Kajen");
    }
  }

  @Test
  void belowKNobodyReadsAnythingHoweverManyHaveAnswered() {
    for (int i = 0; i < 5; i++) {
      writers.handIn(link, "Torget " + i);
    }
    town.respond(link, "3");
    town.respond(link, "4");
    close();

    assertThatNothingIsShown("För få har skrivit");
    assertThat(coordinator.text()).contains("minst 6 har skrivit").doesNotContainPattern("\\b5\\b");
    assertThat(rows.number("SELECT COUNT(*) FROM comment WHERE round_id = ?", Rows.id(round)))
        .isEqualTo(5);
  }

  @Test
  void withKWritersTheTextsCanBeRead() {
    for (int i = 0; i < 6; i++) {
      writers.handIn(link, "Torget " + i);
    }
    close();

    assertThat(page("/exempel").page().select(".comment-text").eachText())
        .containsExactlyInAnyOrder(
            "Torget 0", "Torget 1", "Torget 2", "Torget 3", "Torget 4", "Torget 5");
    assertThat(page("/egna-ord").page().select("main h2").text())
        .isEqualTo("6 texter är inte lästa än");
    assertThat(coordinator.body()).doesNotContain("Torget");
    assertThat(coordinator.visit(coordinator.link("Läs igenom texterna")).path())
        .isEqualTo(round + "/exempel");
  }

  @Test
  void aWriterWithFiveTextsIsOneWriter() {
    for (int i = 0; i < 4; i++) {
      writers.handIn(link, "Torget " + i);
    }
    writers.handIn(link, "Kajen 1", "Kajen 2", "Kajen 3", "Kajen 4", "Kajen 5");
    close();

    assertThat(count()).isEqualTo(5);
    assertThatNothingIsShown("För få har skrivit");
  }

  @Test
  void whoHasNotHandedInIsNoWriter() {
    for (int i = 0; i < 5; i++) {
      writers.handIn(link, "Torget " + i);
    }
    writers.write(link, "Kajen");
    close();

    assertThat(count()).isEqualTo(5);
    assertThatNothingIsShown("För få har skrivit");
  }

  @Test
  void whoTookTheTextBackIsNoWriter() {
    for (int i = 0; i < 5; i++) {
      writers.handIn(link, "Torget " + i);
    }
    var person = town.stranger().visit(link).submit(link);
    var first = person.path();
    person.submit(first, Map.of("answer", "3", "comment", "Kajen"));
    person.visit(link + "/granska").submit(link + "/inlamning");
    person.visit(first).submit(first, Map.of("comment", " "));
    close();

    assertThat(count()).isEqualTo(5);
  }

  /** That nobody wrote is a number below k, too. */
  @Test
  void thatNobodyHasWrittenIsSaidLikeThatTooFewHave() {
    town.respond(link, "3");
    close();

    assertThat(count()).isZero();
    assertThatNothingIsShown("För få har skrivit");
  }

  @Test
  void whileTheRoundIsOpenNobodyReadsAnything() {
    for (int i = 0; i < 6; i++) {
      writers.handIn(link, "Torget " + i);
    }

    assertThatNothingIsShown("Mätningen är inte stängd");
    coordinator.visit("/matningar/ny");
    coordinator.post(round + "/exempel/" + anyText(), Map.of("review", "SHOWN"));
    assertThat(coordinator.status()).isEqualTo(404);
  }

  @Test
  void aRoundThatClosedBeforeWritersWereCountedShowsNoneAndSaysWhy() {
    for (int i = 0; i < 6; i++) {
      writers.handIn(link, "Torget " + i);
    }
    close();
    rows.change("DELETE FROM comment_writers WHERE round_id = ?", Rows.id(round));

    assertThatNothingIsShown("Texterna visas inte");
    assertThat(coordinator.text()).contains("räknades inte hur många det var");
  }

  @Test
  void whatIsRemovedIsSaidToBe() {
    close();
    writers.wrote(round, 6);
    rows.change(
        "UPDATE round SET closed_on = ? WHERE id = ?",
        Rounds.today().minusYears(3),
        Rows.id(round));

    assertThatNothingIsShown("Exemplen är borttagna");
  }

  @Test
  void whatTooFewWroteCannotBeApprovedOrMasked() {
    writers.handIn(link, "Torget och Kajen");
    close();
    var text = anyText();

    for (var fields : List.of(Map.of("review", "SHOWN"), Map.of("ord-0", "ja"))) {
      coordinator.visit("/matningar/ny");
      coordinator.post(round + "/exempel/" + text, fields);
      assertThat(coordinator.status()).isEqualTo(404);
    }
    assertThat(stored(text)).isEqualTo(Map.of("review", "UNREAD", "masked", ""));
    assertThat(Logged.lines(coordinator)).noneMatch(line -> line.contains("exempel"));
  }

  @Test
  void thePagesSpeakEnglishToo() {
    close();
    writers.wrote(round, 6);
    var text = writers.text(round, "1.1-inflytande-riktning", "Torget");
    coordinator.visit(round + "/exempel").submit(round + "/exempel/" + text, approved());
    coordinator.post("/sprak", Map.of("language", "en", "back", round + "/egna-ord"));

    assertThat(coordinator.heading()).isEqualTo("In their own words");
    assertThat(coordinator.text()).contains("at least 6 have written something");
  }

  static Map<String, String> approved() {
    return Map.of("review", "SHOWN");
  }

  private long count() {
    return rows.number("SELECT writers FROM comment_writers WHERE round_id = ?", Rows.id(round));
  }

  private String anyText() {
    return rows.text("SELECT id FROM comment WHERE round_id = ? LIMIT 1", Rows.id(round));
  }

  private Map<String, String> stored(String text) {
    return rows.all("SELECT review, masked FROM comment WHERE id = ?", text).getFirst();
  }
}
