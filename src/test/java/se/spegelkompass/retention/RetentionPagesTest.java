package se.spegelkompass.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.retention.OldRounds.CLOSED_ON;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.ClosedRounds;

/** What the pages say before and after something is removed. */
@MicronautTest(transactional = false)
class RetentionPagesTest {

  @Inject ClosedRounds closedRounds;
  @Inject OldRounds oldRounds;
  @Inject Rows rows;
  @Inject Removal removal;

  private ClosedRounds.Place place;
  private Person coordinator;
  private Round round;

  @BeforeEach
  void aRoundClosedLongAgo() {
    place = closedRounds.place();
    coordinator = place.coordinator();
    round = oldRounds.closed(place, CLOSED_ON);
  }

  @Test
  void resultsCountsAndExamplesStillShowWhenTheAnswersAreGone() {
    var result = coordinator.visit(path("/resultat")).text();
    assertThat(result).contains("13");
    var before = coordinator.visit(path("")).page().select(".group-list").text();
    OldRounds.keep(coordinator, "1", "120", "0");

    removal.run(place.municipalityId(), CLOSED_ON.plusMonths(1));

    assertThat(coordinator.visit(path("/resultat")).text()).isEqualTo(result);
    assertThat(coordinator.visit(path("")).page().select(".group-list").text())
        .isEqualTo(before)
        .contains("7 svar");
    assertThat(coordinator.visit(path("/exempel")).text())
        .contains("Medborgarpanelen")
        .contains("Exemplen tas bort 31 januari 2034.");
    assertThat(coordinator.visit("/jamforelse").status()).isEqualTo(200);
  }

  @Test
  void whereExamplesWereThePageSaysThatTheyAreRemoved() {
    removal.run(place.municipalityId(), LocalDate.of(2026, 1, 31));

    assertThat(coordinator.visit(path("/exempel")).text())
        .contains("Exemplen är borttagna")
        .contains("togs de bort 31 januari 2026")
        .doesNotContain("För få");
    assertThat(coordinator.visit(path("/egna-ord")).text()).contains("Exemplen är borttagna");
  }

  private String path(String page) {
    return "/matningar/" + round.id() + page;
  }

  @Test
  void whatWasRemovedIsToldWithItsCount() {
    for (int day = 28; day <= 31; day++) {
      removal.run(place.municipalityId(), LocalDate.of(2026, 1, day));
    }
    removal.run(place.municipalityId(), LocalDate.of(2026, 2, 1));
    removal.run(place.municipalityId(), LocalDate.of(2026, 2, 2));

    coordinator.visit("/gallring");

    assertThat(coordinator.page().select("section:last-of-type tbody tr").eachText())
        .containsExactlyInAnyOrder("31 januari 2026 Svar 13", "31 januari 2026 Egna exempel 1");
    assertThat(coordinator.text()).contains("Senast: 2 februari 2026.");
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM retention_run WHERE municipality_id = ?",
                place.municipalityId()))
        .isEqualTo(3);
  }

  @Test
  void thePageSaysWhatGoesNext() {
    var recent = oldRounds.closed(place, Rounds.today());
    OldRounds.keep(coordinator, "24", "6", "10");

    coordinator.visit("/gallring");

    var rows = coordinator.page().select("section").getFirst().select("tbody tr").eachText();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst()).startsWith("Självskattning 31 januari 2024 Nästa natt Nästa natt");
    assertThat(rows.getLast()).startsWith("Självskattning ").doesNotContain("Nästa natt");
    removal.run(place.municipalityId(), Rounds.today());
    assertThat(coordinator.visit("/gallring").text()).contains("Inget att ta bort");
    assertThat(oldRounds.responses(recent)).isEqualTo(13);
  }
}
