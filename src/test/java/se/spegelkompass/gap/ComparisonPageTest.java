package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.NewEvaluation;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

@MicronautTest(transactional = false)
class ComparisonPageTest {

  /** Shares 1, ½, ½, 0; the unions' four are too few for any figure. */
  private static final Map<GroupKind, Given> GIVEN =
      Map.of(
          GroupKind.ELECTED, new Given(6, 5),
          GroupKind.LEADERSHIP, new Given(7, 3),
          GroupKind.MANAGERS, new Given(8, 3),
          GroupKind.STAFF, new Given(30, 1),
          GroupKind.UNIONS, new Given(4, 5));

  @Inject ClosedRounds rounds;
  @Inject Evaluations evaluations;
  @Inject Editions editions;

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
    assertThat(coordinator.page().select("main > .lead").text())
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
        .allMatch(it -> it.matches("Självskattning .*, extern utvärdering 50.%, skillnad .*"));
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
    var evaluation = evaluate(place, "2022-11", Optional.of("Alingsås kommun"));

    coordinator.visit("/jamforelse/" + round + "/" + evaluation);

    assertThat(coordinator.text()).contains("poäng är lånade från Alingsås kommun");
  }

  @Test
  void itBeginsWithTheNewestRoundAndTheNewestEvaluation() {
    rounds.closed(place, GIVEN);
    var round = rounds.closed(place, GIVEN).id();
    var newest = evaluate(place, "2024-03", Optional.empty());
    evaluate(place, "2022-11", Optional.empty());

    assertThat(coordinator.visit("/jamforelse").path())
        .isEqualTo("/jamforelse/" + round + "/" + newest);
  }

  @Test
  void anotherPairCanBeChosen() {
    var round = rounds.closed(place, GIVEN).id();
    var older = evaluate(place, "2022-11", Optional.empty());
    evaluate(place, "2024-03", Optional.empty());

    assertThat(coordinator.visit("/jamforelse?matning=" + round).path())
        .doesNotEndWith("/" + older);
    coordinator.visit("/jamforelse?matning=" + round + "&utvardering=" + older);

    assertThat(coordinator.path()).isEqualTo("/jamforelse/" + round + "/" + older);
    assertThat(coordinator.page().select("#utvardering option[selected]").val())
        .isEqualTo(Long.toString(older));
  }

  @Test
  void whatIsMissingIsSaidWithTheNextThingToDo() {
    assertThat(coordinator.visit("/jamforelse").text()).contains("Ingen stängd mätning än");
    assertThat(coordinator.link("Till mätningarna")).endsWith("/matningar");

    rounds.closed(place, GIVEN);

    assertThat(coordinator.visit("/jamforelse").text())
        .contains("Det finns ingen utvärdering att jämföra med än.");
    assertThat(coordinator.link("Läs in en utvärdering")).endsWith("/utvarderingar/ny");
  }

  @Test
  void anOpenRoundShowsNothing() {
    var round = rounds.open(place, GIVEN).id();
    var evaluation = evaluate(place, "2022-11", Optional.empty());

    coordinator.visit("/jamforelse/" + round + "/" + evaluation);

    assertThat(coordinator.text()).contains("Resultatet visas när mätningen är stängd");
    assertThat(coordinator.page().select("svg.dumbbell, table")).isEmpty();
  }

  @Test
  void anEvaluationOfAnotherEditionIsExplainedAndNotCompared() {
    var round = rounds.closed(place, GIVEN).id();
    var oldest = editions.find("kommunkompassen-2010").orElseThrow();
    var evaluation = evaluate(place, oldest, "2014-05", Optional.empty());

    coordinator.visit("/jamforelse/" + round + "/" + evaluation);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.heading()).isEqualTo("De här två går inte att jämföra");
    assertThat(coordinator.text()).contains("Kommunkompassen 2021", "Kommunkompassen 2010");
    assertThat(coordinator.link("Se vad som hände med delfrågorna")).endsWith("/ramverk/samband");
    assertThat(coordinator.page().select("svg.dumbbell, table")).isEmpty();
    assertThat(coordinator.visit("/jamforelse").text()).contains("följer en annan utgåva");
  }

  @ParameterizedTest
  @ValueSource(strings = {"matning=x", "matning=-1", "matning=99999999999999999999"})
  void aRoundThatCannotBeIsNoFailure(String query) {
    assertThat(coordinator.visit("/jamforelse?" + query).status()).isLessThan(500);
  }

  @Test
  void whatIsForeignOrUnknownIsNotFound() {
    var round = rounds.closed(place, GIVEN).id();
    var evaluation = evaluate(place, "2022-11", Optional.empty());
    var other = rounds.place();
    var theirRound = rounds.closed(other, GIVEN).id();
    var theirEvaluation = evaluate(other, "2022-11", Optional.empty());

    for (var pair :
        List.of(
            round + "/" + theirEvaluation,
            theirRound + "/" + evaluation,
            theirRound + "/" + theirEvaluation,
            round + "/999999999",
            "999999999/" + evaluation)) {
      assertThat(coordinator.visit("/jamforelse/" + pair).status()).as(pair).isEqualTo(404);
    }
    coordinator.visit("/jamforelse?matning=" + theirRound + "&utvardering=" + theirEvaluation);
    assertThat(coordinator.status()).isEqualTo(404);
  }

  /** A round of {@link #GIVEN} against half of all points; returns the page's address. */
  private String compare() {
    var round = rounds.closed(place, GIVEN).id();
    var address = "/jamforelse/" + round + "/" + evaluate(place, "2022-11", Optional.empty());
    coordinator.visit(address);
    assertThat(coordinator.status()).isEqualTo(200);
    return address;
  }

  /** An evaluation with half of every sub-question's points. */
  private long evaluate(Place where, String month, Optional<String> borrowedFrom) {
    return evaluate(where, editions.newest(), month, borrowedFrom);
  }

  private long evaluate(Place where, Edition edition, String month, Optional<String> borrowedFrom) {
    var half =
        edition
            .subQuestions()
            .collect(
                Collectors.toMap(
                    SubQuestion::id, it -> BigDecimal.valueOf(it.max()).divide(BigDecimal.TWO)));
    return evaluations.store(
        where.municipalityId(),
        NewEvaluation.typed("Utvärdering", edition, YearMonth.parse(month), half, borrowedFrom));
  }

  private List<String> figures(String id) {
    return coordinator.page().select(".gap-table tbody tr").stream()
        .filter(row -> row.select(".row-id").text().equals(id))
        .map(row -> row.select("td.number").eachText())
        .findFirst()
        .orElseThrow();
  }
}
