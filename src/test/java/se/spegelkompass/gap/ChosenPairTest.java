package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.gap.FiveGroups.GIVEN;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** Which round is compared with which evaluation, and which pairs cannot be compared. */
@MicronautTest(transactional = false)
class ChosenPairTest {

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void itBeginsWithTheNewestRoundAndTheNewestEvaluation() {
    rounds.closed(place, GIVEN);
    var round = rounds.closed(place, GIVEN).id();
    var newest = evaluations.half(place.municipalityId(), "2024-03");
    evaluations.half(place.municipalityId(), "2022-11");

    assertThat(coordinator.visit("/jamforelse").path())
        .isEqualTo("/jamforelse/" + round + "/" + newest);
  }

  @Test
  void anotherPairCanBeChosen() {
    var round = rounds.closed(place, GIVEN).id();
    var older = evaluations.half(place.municipalityId(), "2022-11");
    evaluations.half(place.municipalityId(), "2024-03");

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
    var evaluation = evaluations.half(place.municipalityId(), "2022-11");

    coordinator.visit("/jamforelse/" + round + "/" + evaluation);

    assertThat(coordinator.text()).contains("Resultatet visas när mätningen är stängd");
    assertThat(coordinator.page().select("svg.dumbbell, table")).isEmpty();
  }

  @Test
  void anEvaluationOfAnotherEditionIsComparedInPercentAlone() {
    var round = rounds.closed(place, GIVEN).id();
    var oldest = editions.find("kommunkompassen-2010").orElseThrow();
    var evaluation = evaluations.share(place.municipalityId(), oldest, "2014-05", 0.2);

    coordinator.visit("/jamforelse/" + round + "/" + evaluation);

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.heading()).startsWith("Störst är skillnaden i ");
    assertThat(coordinator.text())
        .contains("Kommunkompassen 2021", "Kommunkompassen 2010", "inget gap prövas");
    assertThat(coordinator.link("Se vad som hände med delfrågorna")).endsWith("/ramverk/samband");
    assertThat(coordinator.page().select("tbody tr").eachText())
        .hasSizeGreaterThan(20)
        .allMatch(it -> it.matches("\\d\\.\\d .* mot \\d\\.\\d .* · .*\\d+ % 20 % [+−]?\\d+"));
    assertThat(coordinator.text()).doesNotContain("Blind fläck");
    assertThat(coordinator.visit("/jamforelse").text()).contains("bara procent går att jämföra");
    assertThat(coordinator.link("Se jämförelsen"))
        .endsWith("/jamforelse/" + round + "/" + evaluation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"matning=x", "matning=-1", "matning=99999999999999999999"})
  void aRoundThatCannotBeIsNoFailure(String query) {
    assertThat(coordinator.visit("/jamforelse?" + query).status()).isLessThan(500);
  }

  @Test
  void whatIsForeignOrUnknownIsNotFound() {
    var round = rounds.closed(place, GIVEN).id();
    var evaluation = evaluations.half(place.municipalityId(), "2022-11");
    var other = rounds.place();
    var theirRound = rounds.closed(other, GIVEN).id();
    var theirEvaluation = evaluations.half(other.municipalityId(), "2022-11");

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
}
