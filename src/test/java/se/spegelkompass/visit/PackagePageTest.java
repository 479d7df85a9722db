package se.spegelkompass.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.score.ClosedRounds.Place;

/** What a package shows, and what it never shows. */
@MicronautTest(transactional = false)
class PackagePageTest {

  @Inject Prepared prepared;

  private Place place;
  private Person coordinator;
  private String path;

  @BeforeEach
  void close() {
    place = prepared.place();
    coordinator = place.coordinator();
    path = prepared.path(place);
  }

  @Test
  void everySubQuestionHasItsFigures() {
    coordinator.visit(path);

    assertThat(coordinator.heading()).isEqualTo("Förberedelsepaket");
    assertThat(coordinator.page().select("tbody tr:not(.area-row)")).hasSize(36);
    assertThat(coordinator.text()).contains("5.4 ").contains("minst 6 svar");
    coordinator.visit(path + "/5.4");
    assertThat(coordinator.heading()).startsWith("5.4 ");
    assertThat(coordinator.page().select("dl.facts dd").eachText().getFirst())
        .endsWith("(75 %)")
        .contains(" av ");
    assertThat(coordinator.page().select("table.narrow tbody tr")).hasSize(5);
    assertThat(coordinator.text()).contains("Finns inte, eller är bara planerat 0 %");
  }

  @Test
  void noGroupIsNamedAndASmallOneChangesNothing() {
    assertThat(coordinator.visit(path).text())
        .doesNotContain("Kommunledning", "Enhetschefer", "Fackliga");
    assertThat(coordinator.visit(path + "/3.1").text())
        .doesNotContain("Kommunledning", "Enhetschefer", "Fackliga");
  }

  @Test
  void onlyTextsThatAreReadAndApprovedAreThereWithoutTheirHiddenWords() {
    path = prepared.ofTwoGroups(place);
    prepared.wrote(path, 6);
    prepared.text(path, "3.2-en-bild-av-framtiden", "Vi frågar Karin varje år.", "SHOWN", "2");
    prepared.text(path, "3.2-en-bild-av-framtiden", "Oläst mening.", "UNREAD", "");
    prepared.text(path, "3.2-en-bild-av-framtiden", "Dold mening.", "HIDDEN", "");

    coordinator.visit(path + "/3.2");

    assertThat(coordinator.page().select(".comment-text").eachText())
        .containsExactly("Vi frågar [dolt ord] varje år.");
    assertThat(coordinator.body()).doesNotContain("Karin", "Oläst mening", "Dold mening");
    assertThat(coordinator.visit(path).text()).contains("En text är inte läst än.");
    assertThat(coordinator.link("Läs igenom texterna")).endsWith("/exempel");
  }

  /** Only the leadership was asked about 1.5: under its heading a text would tell who wrote it. */
  @Test
  void aTextDoesNotStandWhereItsPlaceWouldTellTheGroup() {
    prepared.wrote(path, 6);
    prepared.text(path, "1.5-introduktion", "Vi har en hel dag.", "SHOWN", "");

    assertThat(coordinator.visit(path + "/1.5").body()).doesNotContain("Vi har en hel dag.");
    assertThat(coordinator.visit(path).page().select("section:has(#other-examples)").text())
        .contains("Vi har en hel dag.");
  }

  @Test
  void whereTooFewHaveWrittenNoTextIsShownThoughItIsApproved() {
    prepared.wrote(path, 5);
    prepared.text(path, "3.2-en-bild-av-framtiden", "Vi frågar alla.", "SHOWN", "");

    assertThat(coordinator.visit(path + "/3.2").body()).doesNotContain("Vi frågar alla.");
    assertThat(coordinator.visit(path).text()).contains("minst 6 har skrivit");
    assertThat(coordinator.page().select("a[href$=/exempel]")).isEmpty();
  }

  @Test
  void aRoundWithTooFewAnswersCanStillBePrepared() {
    var few = prepared.tooFew(place);

    assertThat(coordinator.visit(few).text()).contains("Ingen delfråga kan visas");
    coordinator.visit(few + "/1.1");
    assertThat(coordinator.text()).contains("Poäng –");
    coordinator.submit(few + "/1.1/anteckning", Map.of("note", "Fråga oss."));
    assertThat(coordinator.page().select("textarea").text()).isEqualTo("Fråga oss.");
  }

  @Test
  void aRoundThatIsNotClosedHasNoPackage() {
    var open = prepared.openRound(place);

    assertThat(coordinator.visit(open).text()).contains("Mätningen är inte stängd");
    assertThat(coordinator.visit(open + "/1.1").path()).isEqualTo(open);
    assertThat(coordinator.visit(open + ".docx").path()).isEqualTo(open);
    assertThat(coordinator.visit(open + ".pdf").path()).isEqualTo(open);
    assertThat(coordinator.visit(open + ".zip").path()).isEqualTo(open);
  }

  @Test
  void whatIsForeignOrUnknownIsNotFound() {
    var theirs = prepared.path(prepared.place());

    for (var address :
        List.of(
            theirs,
            theirs + ".docx",
            theirs + ".pdf",
            theirs + ".zip",
            theirs + "/1.1",
            path + "/9.9",
            path + "/x",
            path + "/1.1/underlag/1",
            path + "/1.1/underlag/x/fil",
            theirs + "/1.1/underlag/1/fil")) {
      assertThat(coordinator.visit(address).status()).as(address).isEqualTo(404);
    }
    for (var address :
        List.of(
            theirs + "/1.1/anteckning",
            theirs + "/1.1/lankar",
            path + "/9.9/anteckning",
            path + "/9.9/lankar",
            path + "/1.1/underlag/1",
            path + "/1.1/underlag/x/borttagning")) {
      coordinator.visit(path + "/1.1");
      assertThat(coordinator.post(address, Map.of()).status()).as(address).isEqualTo(404);
    }
    coordinator.visit(path + "/1.1");
    var file = "Plan".getBytes(StandardCharsets.UTF_8);
    assertThat(coordinator.upload(theirs + "/1.1/dokument", "document", "a.txt", file).status())
        .isEqualTo(404);
  }
}
