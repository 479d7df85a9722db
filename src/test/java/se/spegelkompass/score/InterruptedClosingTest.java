package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** Closing is all or nothing, and once. */
@MicronautTest(transactional = false)
class InterruptedClosingTest {

  /** The first statement after the snapshot is stored; it needs every response. */
  private static final String AFTER_STORING = "DELETE FROM response";

  private static final String SNAPSHOT = "SELECT COUNT(*) FROM pre_score_cell WHERE round_id = ";

  @Inject ClosedRounds rounds;
  @Inject PreScores preScores;
  @Inject Rows rows;
  @Inject Town town;
  @Inject DatabaseThreads database;

  private Place place;
  private long round;
  private String page;
  private Person respondent;
  private String item;

  /** Six are in the middle of the scale throughout; one has only just begun. */
  @BeforeEach
  void sixManagersHaveAnswered() {
    place = rounds.place();
    round = rounds.open(place, Map.of(GroupKind.MANAGERS, new Given(6, 3))).id();
    page = "/matningar/" + round;
    var link = Town.link(place.coordinator(), page, "Enhetschefer");
    respondent = town.stranger().visit(link).submit(link);
    item = respondent.path();
    respondent.tap(item, Map.of("answer", "1", "comment", "Medborgarpanelen"));
  }

  @Test
  void aDatabaseLostWhenTheResultIsStoredLeavesTheRoundOpen() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var _ = holdResponses()) {
      var closing = threads.submit(this::close);
      var thread = database.await(1, AFTER_STORING).getFirst();
      assertThat(database.uncommitted(SNAPSHOT + round)).isPositive();
      database.kill(thread);
      assertThat(closing.get()).isGreaterThanOrEqualTo(500);
    }

    nothingHasHappened();
    closingWorks();
  }

  @Test
  void aDatabaseLostWhileAnswersAreReadLeavesTheRoundOpen() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var _ = database.hold("LOCK TABLES answer WRITE")) {
      var closing = threads.submit(this::close);
      database.kill(database.await(1, "SELECT s.round_group_id").getFirst());
      assertThat(closing.get()).isGreaterThanOrEqualTo(500);
    }

    nothingHasHappened();
    closingWorks();
  }

  /** The last response to be read cannot be counted. */
  @Test
  void aFailureInTheMiddleOfTheAnswersLeavesTheRoundOpen() {
    var last = rows.text("SELECT MAX(id) FROM response WHERE round_id = ? AND submitted", round);
    var group = rows.number("SELECT round_group_id FROM response WHERE id = ?", last);
    var other = rounds.open(place, Map.of(GroupKind.STAFF, new Given(0, 1)));
    move(last, other.groups().getFirst().id());

    assertThat(close()).isEqualTo(500);

    move(last, group);
    nothingHasHappened();
    closingWorks();
  }

  @Test
  void twoWhoCloseAtOnceGiveOneResultAndOneIsRefusedKindly() throws Exception {
    var first = place.coordinator().visit(page + "/stangning");
    var second = town.signIn(place.user()).visit(page + "/stangning");
    List<Callable<Person>> both =
        List.of(() -> first.submit(page + "/stangning"), () -> second.submit(page + "/stangning"));
    var closed = new ArrayList<Person>();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var lock = holdResponses()) {
      var closings = both.stream().map(threads::submit).toList();
      database.await(1, AFTER_STORING);
      database.await(1, "SELECT * FROM round WHERE municipality_id");
      lock.release();
      for (var closing : closings) {
        closed.add(closing.get());
      }
    }

    closed.sort(Comparator.comparingInt(Person::status));
    assertThat(closed).extracting(Person::status).containsExactly(200, 409);
    assertThat(closed.getFirst().path()).isEqualTo(page + "/resultat");
    assertThat(closed.getLast().text()).contains("Mätningen är redan stängd");
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM audit_entry WHERE subject_path = ? AND action = 'ROUND_CLOSED'",
                page))
        .isEqualTo(1);
    theResultIsThatOfSix();
  }

  private DatabaseThreads.Held holdResponses() throws Exception {
    return database.hold("SELECT id FROM response WHERE round_id = " + round + " FOR UPDATE");
  }

  private int close() {
    return place.coordinator().visit(page + "/stangning").submit(page + "/stangning").status();
  }

  private void move(String response, long group) {
    rows.change("UPDATE response SET round_group_id = ? WHERE id = ?", group, response);
  }

  private void nothingHasHappened() {
    assertThat(rows.text("SELECT status FROM round WHERE id = ?", round)).isEqualTo("OPEN");
    assertThat(snapshotTables()).hasSizeGreaterThanOrEqualTo(5);
    for (var table : snapshotTables()) {
      assertThat(rows.number("SELECT COUNT(*) FROM " + table + " WHERE round_id = ?", round))
          .as(table)
          .isZero();
    }
    assertThat(rows.number("SELECT COUNT(token_hash) FROM response WHERE round_id = ?", round))
        .isEqualTo(1);
    assertThat(rows.number("SELECT COUNT(response_id) FROM comment WHERE round_id = ?", round))
        .isEqualTo(1);
  }

  private List<String> snapshotTables() {
    return rows
        .all(
            """
            SELECT table_name AS name FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_name LIKE 'pre\\_score\\_%'
            """)
        .stream()
        .map(it -> it.getOrDefault("name", ""))
        .toList();
  }

  /** An answer is saved, and then the round closes as if nothing had been. */
  private void closingWorks() {
    assertThat(respondent.tap(item, Map.of("answer", "5"))).isEqualTo(204);
    assertThat(
            rows.text(
                "SELECT a.choice FROM answer a JOIN response s ON s.id = a.response_id WHERE"
                    + " s.round_id = ? AND NOT s.submitted",
                round))
        .isEqualTo("5");

    assertThat(close()).isEqualTo(200);

    assertThat(place.coordinator().path()).isEqualTo(page + "/resultat");
    theResultIsThatOfSix();
    assertThat(rows.number("SELECT COUNT(token_hash) FROM response WHERE round_id = ?", round))
        .isZero();
  }

  private void theResultIsThatOfSix() {
    var preScore = preScores.find(place.municipalityId(), round).orElseThrow();
    assertThat(preScore.responses()).isEqualTo(6);
    assertThat(preScore.overall().cells().values())
        .flatExtracting(cell -> cell.share().stream().boxed().toList())
        .hasSize(35)
        .containsOnly(0.5);
  }
}
