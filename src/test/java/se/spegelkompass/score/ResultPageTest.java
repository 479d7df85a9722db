package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

@MicronautTest(transactional = false)
class ResultPageTest {

  /** Shares 1, ½, ½, 0; the unions' four are too few for any figure. */
  private static final Map<GroupKind, Given> GIVEN =
      Map.of(
          GroupKind.ELECTED, new Given(6, 5),
          GroupKind.LEADERSHIP, new Given(7, 3),
          GroupKind.MANAGERS, new Given(8, 3),
          GroupKind.STAFF, new Given(30, 1),
          GroupKind.UNIONS, new Given(4, 5));

  @Inject ClosedRounds rounds;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void beforeClosingThereIsNothingToSee() {
    var round = rounds.open(place, GIVEN);

    coordinator.visit("/matningar/" + round.id() + "/resultat");

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.text()).contains("Resultatet visas när mätningen är stängd");
    assertThat(coordinator.page().select("table, svg.bar-chart")).isEmpty();
  }

  @Test
  void aSubQuestionShowsThePointsOfTheGroupsThatWereAsked() {
    show(GIVEN);

    // Below 12 the greatest variance that the mean allows: leadership 7/6 · ½ · ½, managers 8/7 · ½
    // · ½.
    // Elected and leadership: (1 + ½) / 2 = 75 % of 30.
    assertThat(figures("1.5")).containsExactly("22,5 av 30", "15,0–30,0", "75 %", "0 %", "13");
    // Elected, leadership and managers: (1 + ½ + ½) / 3 = 66.7 % of 20.
    assertThat(figures("1.1")).containsExactly("13,3 av 20", "9,3–17,3", "67 %", "0 %", "21");
    // All four: (1 + ½ + ½ + 0) / 4 = 50 % of 40.
    assertThat(figures("7.2")).containsExactly("20 av 40", "14,0–26,0", "50 %", "0 %", "51");
  }

  @Test
  void aGroupThatIsTooSmallIsNamedAndNoFigureIsShownOfIt() {
    show(GIVEN);

    assertThat(coordinator.text())
        .contains("Inte med i någon siffra: Fackliga företrädare. Gruppen har färre än 6 svar.")
        .contains("Bygger på 51 svar i 4 svarsgrupper.");
    assertThat(coordinator.page().select(".group-table th").eachText())
        .noneMatch(it -> it.contains("Fackliga"));
  }

  @Test
  void smallGroupsThatTogetherAreEnoughAreShownAsOthers() {
    show(
        Map.of(
            GroupKind.ELECTED, new Given(9, 5),
            GroupKind.STAFF, new Given(4, 1),
            GroupKind.UNIONS, new Given(3, 5)));

    assertThat(coordinator.text())
        .contains("Visas tillsammans som Övriga: Medarbetare och Fackliga företrädare.");
    assertThat(coordinator.page().select(".group-table").get(0).select("thead th").eachText())
        .containsExactly("Område", "Förtroendevalda 9 svar", "Övriga 7 svar");
    // (1 + 3/7) / 2 = 71 %
    assertThat(figures("7.2")).contains("71 %");
  }

  @Test
  void groupsStandSideBySideAndAnEmptyCellSaysWhy() {
    show(GIVEN);

    assertThat(groupCells(0, "7 Arbetsliv")).containsExactly("100,0", "50,0", "50,0", "0,0");
    assertThat(groupCells(0, "1 Samspel mellan förtroendevalda och medborgare"))
        .containsExactly("100,0", "50,0", "4 av 5", "1 av 5");
    assertThat(groupCells(1, "1.5 Förutsättningar för politiken"))
        .containsExactly("100 %", "50 %", "ej frågad", "ej frågad");
  }

  @Test
  void withAllSubQuestionsThereIsATotal() {
    show(GIVEN);

    assertThat(coordinator.heading()).matches("Er självskattning: \\d{3} av 800 poäng");
    assertThat(coordinator.page().select(".bars tbody tr")).hasSize(8);
    assertThat(coordinator.page().select(".bars rect.bar-part")).hasSize(8);
  }

  @Test
  void withoutASubQuestionThereIsNoSumAndItSaysSo() {
    show(Map.of(GroupKind.STAFF, new Given(30, 3)));

    assertThat(coordinator.heading()).isEqualTo("Er självskattning: 26 av 36 delfrågor har poäng");
    assertThat(coordinator.text()).contains("En summa visas bara när alla delfrågor har poäng.");
    var first = coordinator.page().select(".bars tbody tr").get(0);
    assertThat(first.text()).contains("1 av 5 delfrågor har poäng").endsWith("–");
    assertThat(first.select("rect.bar-part")).isEmpty();
    assertThat(figures("1.1")).containsExactly("– av 20", "–", "–", "–", "–");
  }

  @Test
  void whereNothingMayBeShownThePageHasNoFigures() {
    show(Map.of(GroupKind.STAFF, new Given(3, 3)));

    assertThat(coordinator.text()).contains("Ingen grupp fick de 6 svar som behövs");
    assertThat(coordinator.page().select("table")).isEmpty();
  }

  @Test
  void thePageHasNoInlineStyle() {
    show(GIVEN);

    assertThat(coordinator.page().select("main [style], main style")).isEmpty();
  }

  private void show(Map<GroupKind, Given> given) {
    coordinator.visit("/matningar/" + rounds.closed(place, given).id() + "/resultat");
    assertThat(coordinator.status()).isEqualTo(200);
  }

  private List<String> figures(String id) {
    return coordinator.page().select(".figures-table tbody tr").stream()
        .filter(row -> row.select(".row-id").text().equals(id))
        .map(row -> row.select("td.number").eachText())
        .findFirst()
        .orElseThrow();
  }

  private List<String> groupCells(int table, String title) {
    return coordinator.page().select(".group-table").get(table).select("tbody tr").stream()
        .filter(row -> row.select("th").text().equals(title))
        .map(Element::children)
        .map(cells -> cells.select("td").eachText())
        .findFirst()
        .orElseThrow();
  }
}
