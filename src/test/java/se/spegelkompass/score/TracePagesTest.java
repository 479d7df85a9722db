package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

@MicronautTest(transactional = false)
class TracePagesTest {

  private static final Map<GroupKind, Integer> PEOPLE =
      Map.of(
          GroupKind.ELECTED, 20,
          GroupKind.LEADERSHIP, 13,
          GroupKind.MANAGERS, 40,
          GroupKind.STAFF, 50,
          GroupKind.UNIONS, 4);

  @Inject ClosedRounds rounds;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void everyRowOfTheResultLeadsToItsCalculation() {
    coordinator.visit(result());
    var links =
        coordinator.page().select(".row-link").eachAttr("href").stream().distinct().toList();

    assertThat(links).hasSize(8 + 36);
    assertThat(links)
        .allSatisfy(link -> {
          coordinator.visit(link);
          assertThat(coordinator.status()).isEqualTo(200);
          assertThat(coordinator.page().select(".sheet table")).isNotEmpty();
        });
    assertThat(coordinator.visit(result()).link("Så räknades totalen")).endsWith("/totalt");
  }

  @Test
  void aSubQuestionSaysHowManyAnsweredWhatTheyWeighAndWhyAGroupIsHidden() {
    coordinator.visit(result() + "/7.2");

    assertThat(coordinator.heading()).startsWith("7.2 ");
    assertThat(coordinator.text())
        .contains("Osäkerhet: mellan")
        .contains("Fackliga företrädare: gruppen har färre än 6 svar")
        .containsPattern("Enhetschefer \\d+ 1 ")
        .contains("Korrektion 1 − svar/tillfrågade");
    assertThat(coordinator.page().select(".sheet th[scope=row]").eachText())
        .doesNotContain("Fackliga företrädare");
  }

  @Test
  void theTotalAndAnAreaLeadOnToTheirParts() {
    coordinator.visit(result() + "/totalt");
    assertThat(coordinator.page().select("nav a").eachText()).contains("4 Effektivitet");

    coordinator.visit(result() + "/omrade-4");
    assertThat(coordinator.page().select("nav a[href$=/resultat/4.3]")).hasSize(1);
  }

  @Test
  void theFileIsASpreadsheetWithFormulas() throws IOException {
    coordinator.visit(result() + "/4.3/kalkylark");

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.response().headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"4.3.xlsx\"");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(coordinator.content()))) {
      assertThat(book.getSheetName(0)).isEqualTo("4.3");
      assertThat(book.getSheetAt(0).getRow(4).getCell(4).getCellFormula()).isEqualTo("C5*D5");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/9.9", "/omrade-9", "/omrade-", "/total", "/4.3.xlsx", "/%3Cb%3E"})
  void whatIsNoFigureIsNotFound(String figure) {
    assertThat(coordinator.visit(result() + figure).status()).isEqualTo(404);
    assertThat(coordinator.visit(result() + figure + "/kalkylark").status()).isEqualTo(404);
  }

  @Test
  void anOpenRoundHasNoCalculations() {
    var open = rounds.open(place, Map.of(GroupKind.STAFF, new Given(20, 3)));
    var path = "/matningar/" + open.id() + "/resultat/4.3";

    assertThat(coordinator.visit(path).status()).isEqualTo(404);
    assertThat(coordinator.visit(path + "/kalkylark").status()).isEqualTo(404);
  }

  @Test
  void whereAllAnswerAlikeItSaysSoInsteadOfAnInterval() {
    var round = rounds.closed(place, Map.of(GroupKind.STAFF, new Given(30, 3)));

    coordinator.visit("/matningar/" + round.id() + "/resultat/7.2");

    assertThat(coordinator.text()).contains("alla svarade lika");
  }

  @Test
  void below2kNothingTellsThatAllAnswerAlike() {
    var alike = rounds.closed(place, Map.of(GroupKind.STAFF, new Given(11, 3)));

    coordinator.visit("/matningar/" + alike.id() + "/resultat/7.2");

    assertThat(coordinator.text())
        .doesNotContain("alla svarade lika")
        .contains("Osäkerhet: mellan")
        .contains("Medarbetare: färre än 12 svar, så hur olika gruppen svarar visas inte.");
  }

  @Test
  void itIsThereInEnglishToo() {
    coordinator.visit(result() + "/4.3").submit("/sprak", Map.of("language", "en"));

    assertThat(coordinator.text()).contains("How it was counted").contains("Uncertainty: between");
  }

  private String result() {
    return "/matningar/" + rounds.varied(place, "Självskattning", PEOPLE, 1).id() + "/resultat";
  }
}
