package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.RoundStatus;

class MaterialTest {

  private static final Evaluation OF_2014 = evaluation(1, "edition-2010", YearMonth.of(2014, 5));
  private static final Evaluation OF_2022 = evaluation(3, "edition-2021", YearMonth.of(2022, 11));
  private static final Evaluation OF_2024 = evaluation(2, "edition-2021", YearMonth.of(2024, 3));

  @Test
  void theNewestClosedRoundIsHeldAgainstTheNewestEvaluationOfItsEdition() {
    var material =
        Material.of(
            List.of(round(9, "edition-2021", RoundStatus.OPEN), closed(8), closed(7)),
            List.of(OF_2024, OF_2022, OF_2014));

    var pair = material.newestPair().orElseThrow();
    assertThat(pair.round().id()).isEqualTo(8);
    assertThat(pair.evaluation()).isEqualTo(OF_2024);
    assertThat(pair.address()).hasToString("/jamforelse/8/2");
  }

  @Test
  void aRoundWithoutAnEvaluationOfItsEditionIsPassedBy() {
    var material =
        Material.of(
            List.of(round(8, "edition-2030", RoundStatus.CLOSED), closed(7)), List.of(OF_2022));

    assertThat(material.newestPair().orElseThrow().round().id()).isEqualTo(7);
    assertThat(material.newestPair(8)).isEmpty();
  }

  @Test
  void onlyAClosedRoundHasAPair() {
    var material =
        Material.of(
            List.of(round(9, "edition-2021", RoundStatus.OPEN), closed(8)), List.of(OF_2022));

    assertThat(material.newestPair(9)).isEmpty();
    assertThat(material.chooser(material.newestPair(8).orElseThrow()).rounds()).hasSize(1);
  }

  @Test
  void whereThereIsNoPairTheRoundAskedForOrTheNewestStandsAlone() {
    var material = Material.of(List.of(closed(8), closed(7)), List.of(OF_2014));

    assertThat(material.alone(null).orElseThrow().id()).isEqualTo(8);
    assertThat(material.alone(7L).orElseThrow().id()).isEqualTo(7);
    assertThat(material.alone(9L).orElseThrow().id()).isEqualTo(8);
    assertThat(Material.of(List.of(), List.of(OF_2022)).alone(null)).isEmpty();
  }

  @Test
  void anEarlierPairIsAnotherRoundOfTheSameEditionAgainstAnEvaluationOfItsOwn() {
    var rounds = List.of(closed(9), closed(8), round(7, "edition-2010", RoundStatus.CLOSED));

    assertThat(Material.of(rounds, List.of(OF_2022, OF_2014)).earlierPair(closed(9)))
        .hasValueSatisfying(pair -> assertThat(pair.address()).hasToString("/jamforelse/8/3"));
    assertThat(Material.of(rounds, List.of(OF_2014)).earlierPair(closed(9))).isEmpty();
    assertThat(Material.of(List.of(closed(9)), List.of(OF_2022)).earlierPair(closed(9))).isEmpty();
    assertThat(Material.of(rounds, List.of(borrowed(OF_2022))).earlierPair(closed(9))).isEmpty();
  }

  @Test
  void whatClosedLaterIsNotEarlier() {
    var later = closed(9, LocalDate.of(2026, 11, 30));

    assertThat(Material.of(List.of(later, closed(8)), List.of(OF_2022)).earlierPair(closed(8)))
        .isEmpty();
  }

  private static Evaluation borrowed(Evaluation it) {
    return new Evaluation(
        it.id(),
        it.municipalityId(),
        it.name(),
        it.editionId(),
        it.evaluatedOn(),
        it.points(),
        it.areaFigures(),
        it.shownTotal(),
        Optional.of("Alingsås kommun 2022"),
        it.about());
  }

  private static Round closed(long id, LocalDate on) {
    return round(id, "edition-2021", RoundStatus.CLOSED, Optional.of(on));
  }

  private static Round closed(long id) {
    return round(id, "edition-2021", RoundStatus.CLOSED);
  }

  private static Round round(long id, String edition, RoundStatus status) {
    return round(
        id,
        edition,
        status,
        status == RoundStatus.CLOSED
            ? Optional.of(LocalDate.of(2026, 11, 22))
            : Optional.<LocalDate>empty());
  }

  private static Round round(
      long id, String edition, RoundStatus status, Optional<LocalDate> closedOn) {
    return new Round(
        id,
        1,
        "Mätning " + id,
        edition,
        "",
        LocalDate.of(2026, 11, 21),
        6,
        status,
        closedOn,
        List.of());
  }

  private static Evaluation evaluation(long id, String edition, YearMonth month) {
    return new Evaluation(
        id,
        1,
        "Utvärdering",
        edition,
        month,
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
