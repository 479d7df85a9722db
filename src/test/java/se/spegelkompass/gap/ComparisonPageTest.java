package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.gap.FiveGroups.GIVEN;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** What stands on the page that compares a round with an evaluation. */
@MicronautTest(transactional = false)
class ComparisonPageTest {

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void gapsAreThoseCountedByHand() {
    compare();

    // 1.5, of 30: (1 + ½) / 2 = 75 % is 22.5 points; official half, 15.
    assertThat(figures("1.5")).containsExactly("75 %", "50 %", "+25", "+7,5");
    // 1.1, of 20: (1 + ½ + ½) / 3 = 66.7 % is 13.33 points; official half, 10.
    assertThat(figures("1.1")).containsExactly("67 %", "50 %", "+17", "+3,3");
    // 7.2, of 40: (1 + ½ + ½ + 0) / 4 = 50 % is 20 points; official half, 20.
    assertThat(figures("7.2")).containsExactly("50 %", "50 %", "0", "0");
    // 8.3: leadership, managers and staff: (½ + ½ + 0) / 3 = 33.3 %; official half.
    assertThat(figures("8.3").get(2)).isEqualTo("−17");
  }

  @Test
  void theSentenceComesFirstAndTheLargestGapTopsTheTable() {
    compare();

    assertThat(coordinator.heading())
        .matches("Ni skattar er \\d+ poäng (högre|lägre) än utvärderarna\\.");
    assertThat(coordinator.page().select(".gap-intro .lead").text())
        .matches("Skillnaden i stort .* Ingen av 36 delfrågor skiljer sig säkert\\. .*");
    assertThat(coordinator.page().select(".gap-table tbody .row-id").getFirst().text())
        .isEqualTo("1.5");
    assertThat(coordinator.page().select(".gap-table tbody tr")).hasSize(36);
    assertThat(
            coordinator.page().select(".tally dd").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum())
        .isEqualTo(36);
  }

  @Test
  void thePictureHasAllAreasInWordsAndWithoutInlineStyle() {
    compare();

    var page = coordinator.page();
    assertThat(page.select("svg.dumbbell[role=img]")).hasSize(8);
    assertThat(page.select("svg.dumbbell[role=img] > title").getFirst().text())
        .isEqualTo("1 Samspel mellan förtroendevalda och medborgare");
    assertThat(page.select("svg.dumbbell[role=img] > desc").eachText())
        .allMatch(it -> it.matches("Självskattning .*, extern utvärdering 50.%\\. Skillnad .*"));
    assertThat(page.select("#area-table tbody tr")).hasSize(8);
    assertThat(page.select("main [style], main style, main script")).isEmpty();
  }

  @Test
  void theTableIsNarrowedToAnArea() {
    var address = compare();

    coordinator.visit(address + "?omrade=7");

    assertThat(coordinator.page().select(".gap-table tbody .row-id").eachText())
        .isNotEmpty()
        .allMatch(id -> id.startsWith("7."));
    assertThat(coordinator.page().select("#omrade option[selected]").val()).isEqualTo("7");
    for (var all : List.of("?omrade=", "?omrade=9", "?omrade=x")) {
      coordinator.visit(address + all);
      assertThat(coordinator.page().select(".gap-table tbody tr")).hasSize(36);
    }
  }

  @Test
  void everySubQuestionStandsInOneClass() {
    compare();

    var counts = coordinator.page().select(".gap-class .count").eachText();
    assertThat(counts).hasSize(6);
    assertThat(counts.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(36);
    assertThat(coordinator.page().select(".class-line .row-id").eachText())
        .hasSize(36)
        .doesNotHaveDuplicates();
  }

  @Test
  void theGeneralLevelIsTakenAwayWhereTheAddressSaysSo() {
    var address = compare();
    var gap = figures("1.5").get(2);

    coordinator.visit(address + "?omrade=1&niva=utan");

    assertThat(figures("1.5").get(2)).isNotEqualTo(gap);
    assertThat(coordinator.page().select("#niva option[selected]").val()).isEqualTo("utan");
    coordinator.visit(address + "?niva=x");
    assertThat(figures("1.5").get(2)).isEqualTo(gap);
  }

  @Test
  void borrowedPointsAreCalledBorrowed() {
    var round = rounds.closed(place, GIVEN).id();
    var evaluation = evaluations.borrowed(place.municipalityId(), "2022-11", "Alingsås kommun");

    coordinator.visit("/jamforelse/" + round + "/" + evaluation);

    assertThat(coordinator.text()).contains("poäng är lånade från Alingsås kommun");
  }

  /** A round of {@link FiveGroups} against half of all points; returns the page's address. */
  private String compare() {
    var round = rounds.closed(place, GIVEN).id();
    var address =
        "/jamforelse/" + round + "/" + evaluations.half(place.municipalityId(), "2022-11");
    coordinator.visit(address);
    assertThat(coordinator.status()).isEqualTo(200);
    return address;
  }

  private List<String> figures(String id) {
    return coordinator.page().select(".gap-table tbody tr").stream()
        .filter(row -> row.select(".row-id").text().equals(id))
        .map(row ->
            row.select("td.number").stream()
                .map(it -> it.text().replaceFirst(" \\d+–.*", ""))
                .toList())
        .findFirst()
        .orElseThrow();
  }
}
