package se.spegelkompass.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.framework.AnsweringTime;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;

@MicronautTest(transactional = false)
class FrameworkPagesTest {

  private static final String NEWEST = "/ramverk/utgavor/kommunkompassen-2021";

  @Inject Town town;
  @Inject Editions editions;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void showsAllEditionsWithTheirSize() {
    coordinator.visit("/ramverk");

    assertThat(coordinator.text())
        .contains("Kommunkompassen 2021", "36 delfrågor", "35 delfrågor", "45 delfrågor")
        .contains("Ni har ingen egen utgåva");
    assertThat(coordinator.page().select(".nav a[aria-current]").text()).isEqualTo("Ramverk");
  }

  @Test
  void anEditionListsItsAreasAndSubQuestions() {
    coordinator.visit(NEWEST);

    assertThat(coordinator.heading()).isEqualTo("Kommunkompassen 2021");
    assertThat(coordinator.page().select(".area-part h2")).hasSize(8);
    assertThat(coordinator.page().select(".sub-question-list li")).hasSize(36);
  }

  @Test
  void anAreaShowsEveryItemAsRespondentsMeetIt() {
    var area = editions.newest().area(1).orElseThrow();

    coordinator.visit(NEWEST + "/omrade/1");

    var page = coordinator.page();
    for (var subQuestion : area.subQuestions()) {
      for (var item : subQuestion.items()) {
        var card = Objects.requireNonNull(page.getElementById(item.id()), item.id());
        assertThat(card.text())
            .contains(item.question().sv())
            .contains(item.why().sv())
            .contains(item.signs().getFirst().sv());
        assertThat(card.select(".steps-shown li")).hasSize(5);
      }
    }
    assertThat(coordinator.link("2 Samhällsutveckling →")).endsWith("/omrade/2");
  }

  @Test
  void oneGroupSeesOnlyItsOwnItemsAndHowLongTheyTake() {
    var items =
        editions.newest().area(3).orElseThrow().subQuestions().stream()
            .flatMap(it -> it.items().stream())
            .filter(it -> it.isFor(GroupKind.UNIONS))
            .toList();

    coordinator.visit(NEWEST + "/omrade/3?grupp=unions");

    assertThat(coordinator.page().select(".item-card")).hasSameSizeAs(items);
    assertThat(coordinator.text())
        .contains("ungefär " + AnsweringTime.minutes(items, Locale.of("sv")) + " minut");
    assertThat(coordinator.page().select("#grupp option[selected]").val()).isEqualTo("unions");
  }

  @Test
  void theItemsCanBeReadInEnglishOnASwedishPage() {
    var item = editions.newest().items().findFirst().orElseThrow();

    coordinator.visit(NEWEST + "/omrade/1?sprak=en");

    assertThat(coordinator.text()).contains(item.question().en()).contains("Det här räknas");
    assertThat(coordinator.page().select(".item-card h3").attr("lang")).isEqualTo("en");
  }

  @Test
  void aSearchFindsItemsByAllTheirWords() {
    var item = editions.newest().items().skip(7).findFirst().orElseThrow();
    var words = item.question().sv().replace("?", "").toUpperCase(Locale.ROOT);

    coordinator.visit(NEWEST + "?sok=" + words.replace(" ", "+").replace(",", "%2C"));

    assertThat(coordinator.page().getElementById(item.id())).isNotNull();
    assertThat(coordinator.page().select("[role=status]").text()).startsWith("1 fråga med ”");
  }

  @Test
  void aSearchInVainSaysSoAndShowsTheWayBack() {
    coordinator.visit(NEWEST + "?sok=qqqxyz%3Cscript%3E");

    assertThat(coordinator.text()).contains("Inga frågor med ”qqqxyz<script>”.");
    assertThat(coordinator.page().select(".item-card")).isEmpty();
    assertThat(coordinator.link("Visa hela utgåvan")).endsWith(NEWEST);
  }

  @Test
  void thePageForPaperHoldsEverythingUnfolded() {
    coordinator.visit(NEWEST + "/utskrift");

    assertThat(coordinator.page().select(".item-card"))
        .hasSize((int) editions.newest().items().count());
    assertThat(coordinator.page().select("main details")).isEmpty();
  }

  @Test
  void theFilesCanBeTaken() {
    coordinator.visit(NEWEST + "/filer");

    assertThat(coordinator.response().headers().firstValue("Content-Type"))
        .contains("application/zip");
    assertThat(coordinator.response().headers().firstValue("Content-Disposition").orElseThrow())
        .contains("kommunkompassen-2021.zip");
    assertThat(coordinator.body()).startsWith("PK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ramverk/utgavor/kommunkompassen-1999",
        "/ramverk/utgavor/%C3%A5",
        "/ramverk/utgavor/%FF/filer",
        "/ramverk/utgavor/kommunkompassen-2021/omrade/9",
        "/ramverk/utgavor/kommunkompassen-2021/omrade/0",
        "/ramverk/utgavor/kommunkompassen-1999/utskrift",
        "/ramverk/utgavor/kommunkompassen-1999/filer",
        "/ramverk/format/hemligt.json"
      })
  void whatDoesNotExistIsNotFound(String path) {
    assertThat(coordinator.visit(path).status()).isEqualTo(404);
  }

  @Test
  void somebodyWhoIsNotSignedInIsAskedToSignIn() {
    assertThat(town.stranger().visit("/ramverk").path()).startsWith("/logga-in");
  }

  @Test
  void oneSubQuestionCanBeFollowedThroughTheEditions() {
    coordinator.visit("/ramverk/samband?utgava=kommunkompassen-2020&delfraga=5.5");

    var rows = coordinator.page().select(".crosswalk-table tbody tr");
    assertThat(coordinator.text()).contains("i Kommunkompassen 2020");
    assertThat(rows.eachText())
        .anyMatch(it -> it.contains("Möjlighet att påverka") && it.contains("Brukarinflytande"))
        .anyMatch(it -> it.contains("valfrihet"));
    assertThat(coordinator.page().select("main h2").eachText())
        .startsWith(
            "Från Kommunkompassen 2010 till Kommunkompassen 2020",
            "Från Kommunkompassen 2020 till Kommunkompassen 2021");
  }

  @Test
  void theWholeCrosswalkShowsEveryLink() {
    coordinator.visit("/ramverk/samband");

    var links = editions.crosswalks().stream().mapToInt(it -> it.links().size()).sum();
    assertThat(coordinator.page().select(".crosswalk-table tbody tr")).hasSize(links);
    assertThat(coordinator.text()).contains("Frågas inte längre").contains("Frågades inte");
  }

  @Test
  void aSubQuestionThatDoesNotExistIsExplainedAtTheField() {
    coordinator.visit("/ramverk/samband?utgava=kommunkompassen-2021&delfraga=9.9");

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#delfraga-error").text())
        .contains("Det finns ingen sådan delfråga");
    assertThat(coordinator.page().select("#delfraga").val()).isEqualTo("9.9");
  }

  @Test
  void everyLinkOfAFoundQuestionLeadsSomewhere() {
    coordinator.visit("/ramverk/samband?utgava=kommunkompassen-2021&delfraga=3.5");

    assertThat(coordinator.page().select(".crosswalk-table a").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(href -> {
          var hash = href.indexOf('#');
          coordinator.visit(href.substring(0, hash));
          assertThat(coordinator.page().getElementById(href.substring(hash + 1))).isNotNull();
        });
  }
}
