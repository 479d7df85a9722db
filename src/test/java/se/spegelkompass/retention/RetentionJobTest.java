package se.spegelkompass.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.retention.OldRounds.CLOSED_ON;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Rows;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.ClosedRounds;

/** The removal runs once a day, and for every municipality. */
@MicronautTest(transactional = false)
@Property(name = "trial", value = "retention")
class RetentionJobTest {

  @Inject ClosedRounds closedRounds;
  @Inject OldRounds oldRounds;
  @Inject Rows rows;
  @Inject RetentionJob job;
  @Inject TrialAddresses addresses;

  private ClosedRounds.Place place;
  private Round round;

  @BeforeEach
  void aRoundClosedLongAgo() {
    place = closedRounds.place();
    round = oldRounds.closed(place, CLOSED_ON);
  }

  @AfterEach
  void mendTheAddresses() {
    addresses.broken.clear();
  }

  @Test
  void twoInstancesAtOnceRunOnce() throws Exception {
    rows.change("UPDATE retention_day SET last_day = '2000-01-01' WHERE id = ?", 1);
    var runs = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 4; i++) {
      runs.add(() -> job.run(Rounds.today()));
    }
    var ran = new ArrayList<Boolean>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var it : threads.invokeAll(runs)) {
        ran.add(it.get());
      }
    }
    ran.add(job.run(Rounds.today()));

    assertThat(ran).containsOnlyOnce(true);
    assertThat(oldRounds.responses(round)).isZero();
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM retention_run WHERE municipality_id = ? AND kind = 'ANSWERS'",
                place.municipalityId()))
        .isEqualTo(1);
  }

  @Test
  void whereItFailsItIsTriedAgainAndTheOthersAreDone() {
    rows.change("UPDATE retention_day SET last_day = '2000-01-01' WHERE id = ?", 1);
    var neighbour = closedRounds.place();
    var theirs = oldRounds.closed(neighbour, CLOSED_ON);
    addresses.broken.add(place.municipalityId());

    assertThat(job.run(Rounds.today())).isTrue();

    assertThat(oldRounds.responses(round)).isZero();
    assertThat(oldRounds.responses(theirs)).isZero();
    assertThat(addresses.asked).doesNotContainKey(place.municipalityId());

    addresses.broken.clear();
    assertThat(job.run(Rounds.today())).isTrue();
    assertThat(addresses.asked).containsKey(place.municipalityId());
    assertThat(job.run(Rounds.today())).isFalse();
  }
}
