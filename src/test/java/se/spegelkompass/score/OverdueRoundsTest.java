package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.round.OverdueRound;
import se.spegelkompass.round.Rounds;

/** Last days lie long ago, so that no other test's round closes. */
@MicronautTest(transactional = false)
class OverdueRoundsTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2020, 3, 3);

  @Inject Town town;
  @Inject Rows rows;
  @Inject OverdueRounds overdueRounds;
  @Inject Closing closing;
  @Inject PreScores preScores;
  @Inject Rounds rounds;

  private final Logger logger = (Logger) LoggerFactory.getLogger(OverdueRounds.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Person coordinator;

  @BeforeEach
  void begin() {
    coordinator = town.coordinator();
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(log);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-15, 2020-01-15T22:59:59Z, OPEN",
    "2020-01-15, 2020-01-15T23:00:00Z, CLOSED",
    "2020-07-15, 2020-07-15T21:59:59Z, OPEN",
    "2020-07-15, 2020-07-15T22:00:00Z, CLOSED",
    "2020-03-28, 2020-03-28T23:00:00Z, CLOSED",
    "2020-03-29, 2020-03-29T21:59:59Z, OPEN",
    "2020-10-25, 2020-10-25T22:59:59Z, OPEN",
    "2020-10-25, 2020-10-29T12:00:00Z, CLOSED"
  })
  void aRoundClosesAtMidnightInStockholm(LocalDate lastDay, Instant moment, String status) {
    var round = overdue(lastDay);

    overdueRounds.close(Rounds.day(moment));

    assertThat(status(round)).isEqualTo(status);
    overdueRounds.close(lastDay.plusDays(1));
  }

  @Test
  void theResultIsTheSameAsByHand() {
    var round = Town.openRound(coordinator);
    var link = Town.link(coordinator, round, "Enhetschefer");
    Collections.nCopies(6, "4").forEach(answer -> town.respond(link, answer));
    rows.lastDay(round, LAST_DAY);

    overdueRounds.close(LAST_DAY.plusDays(1));

    assertThat(rows.text("SELECT closed_on FROM round WHERE id = ?", Rows.id(round)))
        .isEqualTo(LAST_DAY.plusDays(1).toString());
    var preScore = preScores.find(municipality(round), Rows.id(round)).orElseThrow();
    assertThat(preScore.responses()).isEqualTo(6);
    assertThat(preScore.groups()).hasSize(1);
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM response WHERE round_id = ? AND token_hash IS NOT NULL",
                Rows.id(round)))
        .isZero();
    assertThat(coordinator.visit(round + "/resultat").text()).contains("Bygger på 6 svar");
  }

  @Test
  void aRoundThatTooFewHaveAnsweredClosesToo() {
    var round = overdue(LAST_DAY);

    overdueRounds.close(LAST_DAY.plusDays(1));

    assertThat(status(round)).isEqualTo("CLOSED");
    coordinator.visit(round + "/resultat");
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.text())
        .contains("Det finns inget resultat att visa")
        .contains("Ingen grupp fick de 6 svar som behövs");
    assertThat(coordinator.page().select("table")).isEmpty();
  }

  @Test
  void aDraftAndARoundWithTimeLeftStayAsTheyAre() {
    var draft = Town.draft(coordinator);
    rows.lastDay(draft, LAST_DAY);
    var open = overdue(LAST_DAY.plusDays(1));

    overdueRounds.close(LAST_DAY.plusDays(1));

    assertThat(status(draft)).isEqualTo("DRAFT");
    assertThat(status(open)).isEqualTo("OPEN");
    overdueRounds.close(LAST_DAY.plusDays(2));
  }

  @Test
  void aRoundThatCannotCloseDoesNotStopTheNext() {
    var broken = overdue(LAST_DAY);
    var edition = rows.text("SELECT edition_id FROM round WHERE id = ?", Rows.id(broken));
    rows.change("UPDATE round SET edition_id = 'borta' WHERE id = ?", Rows.id(broken));
    var next = overdue(LAST_DAY);

    overdueRounds.close(LAST_DAY.plusDays(1));

    assertThat(status(broken)).isEqualTo("OPEN");
    assertThat(status(next)).isEqualTo("CLOSED");
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "Round " + Rows.id(broken) + " could not be closed after its last day",
            "Round " + Rows.id(next) + " has closed after its last day");

    rows.change("UPDATE round SET edition_id = ? WHERE id = ?", edition, Rows.id(broken));
    overdueRounds.close(LAST_DAY.plusDays(1));
    assertThat(status(broken)).isEqualTo("CLOSED");
  }

  @Test
  void severalInstancesAtOnceGiveOneResultAndNoFailure() throws Exception {
    var round = overdue(LAST_DAY);
    var it = new OverdueRound(municipality(round), Rows.id(round));
    Callable<Boolean> instance = () -> closing.closeOverdue(it, LAST_DAY.plusDays(1));

    var closed = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(Collections.nCopies(6, instance))) {
        closed += done.get() ? 1 : 0;
      }
    }

    assertThat(closed).isEqualTo(1);
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM pre_score_part WHERE round_id = ? AND part = 0",
                Rows.id(round)))
        .isEqualTo(1);
    assertThat(coordinator.visit(round).post(round + "/stangning", Map.of()).status())
        .isEqualTo(409);
  }

  @Test
  void aRoundWhoseLastDayWasJustMovedIsLeftOpen() {
    var round = overdue(LAST_DAY);
    var found = new OverdueRound(municipality(round), Rows.id(round));
    rounds.moveLastDay(found.municipalityId(), found.id(), LAST_DAY.plusDays(1));

    assertThat(closing.closeOverdue(found, LAST_DAY.plusDays(1))).isFalse();
    assertThat(status(round)).isEqualTo("OPEN");
    overdueRounds.close(LAST_DAY.plusDays(2));
  }

  private String overdue(LocalDate lastDay) {
    var round = Town.openRound(coordinator);
    rows.lastDay(round, lastDay);
    return round;
  }

  private String status(String round) {
    return rows.text("SELECT status FROM round WHERE id = ?", Rows.id(round));
  }

  private long municipality(String round) {
    return rows.number("SELECT municipality_id FROM round WHERE id = ?", Rows.id(round));
  }
}
