package se.spegelkompass.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.retention.OldRounds.CLOSED_ON;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.ClosedRounds;

/** What is removed on its day and not before, and what is never touched. */
@MicronautTest(transactional = false)
@Property(name = "trial", value = "retention")
class RemovalDayTest {

  @Inject ClosedRounds closedRounds;
  @Inject OldRounds oldRounds;
  @Inject Rows rows;
  @Inject Removal removal;
  @Inject TrialAddresses addresses;

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
  void answersAndExamplesAreRemovedOnTheirDayAndNotBefore() {
    OldRounds.keep(coordinator, "24", "25", "0");

    assertThat(removal.run(place.municipalityId(), LocalDate.of(2026, 1, 30))).isZero();
    assertThat(oldRounds.responses(round)).isEqualTo(13);

    assertThat(removal.run(place.municipalityId(), LocalDate.of(2026, 1, 31))).isEqualTo(13);
    assertThat(oldRounds.responses(round)).isZero();
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM answer WHERE municipality_id = ?", place.municipalityId()))
        .isZero();
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM response_area WHERE municipality_id = ?",
                place.municipalityId()))
        .isZero();
    assertThat(oldRounds.comments(round)).isEqualTo(1);

    assertThat(removal.run(place.municipalityId(), LocalDate.of(2026, 2, 27))).isZero();
    assertThat(removal.run(place.municipalityId(), LocalDate.of(2026, 2, 28))).isEqualTo(1);
    assertThat(oldRounds.comments(round)).isZero();
    assertThat(addresses.asked).containsEntry(place.municipalityId(), LocalDate.of(2026, 2, 28));
  }

  @Test
  void addressesAreRemovedOnTheirDayAndNotBefore() {
    OldRounds.keep(coordinator, "24", "24", "10");
    rows.change(
        "INSERT INTO invitation (id, municipality_id, round_id, round_group_id, email, language,"
            + " state) SELECT UUID(), municipality_id, round_id, id, 'anna@kumla.se', 'sv', 'SENT'"
            + " FROM round_group WHERE round_id = ? LIMIT 1",
        round.id());
    var left = "SELECT COUNT(*) FROM invitation WHERE municipality_id = ?";
    assertThat(coordinator.visit("/gallring").text()).contains("Nästa natt");

    removal.run(place.municipalityId(), LocalDate.of(2024, 2, 9));
    assertThat(rows.number(left, place.municipalityId())).isEqualTo(1);
    removal.run(place.municipalityId(), LocalDate.of(2024, 2, 10));
    assertThat(rows.number(left, place.municipalityId())).isZero();
  }

  @Test
  void nothingElseIsTouched() {
    var neighbour = closedRounds.place();
    var theirs = oldRounds.closed(neighbour, CLOSED_ON);
    var younger = oldRounds.closed(place, CLOSED_ON.plusDays(1));
    var open = closedRounds.open(place, Map.of(GroupKind.STAFF, new ClosedRounds.Given(3, 2)));

    removal.run(place.municipalityId(), LocalDate.of(2026, 1, 31));

    assertThat(oldRounds.responses(round)).isZero();
    assertThat(oldRounds.responses(theirs)).isEqualTo(13);
    assertThat(oldRounds.comments(theirs)).isEqualTo(1);
    assertThat(oldRounds.responses(younger)).isEqualTo(13);
    assertThat(oldRounds.responses(open)).isEqualTo(3);
    assertThat(neighbour.coordinator().visit("/gallring").text()).contains("inte gjorts än");
  }
}
