package se.spegelkompass.score;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.spegelkompass.round.OverdueRound;
import se.spegelkompass.round.Rounds;

/** Closes every round whose last day is over, each by itself. */
@Singleton
class OverdueRounds {

  private static final Logger LOG = LoggerFactory.getLogger(OverdueRounds.class);

  private final Rounds rounds;
  private final Closing closing;

  OverdueRounds(Rounds rounds, Closing closing) {
    this.rounds = rounds;
    this.closing = closing;
  }

  /** A round that cannot be closed does not stop the others; it is tried again next time. */
  void close(LocalDate today) {
    rounds.overdue(today).forEach(overdue -> close(overdue, today));
  }

  private void close(OverdueRound overdue, LocalDate today) {
    try {
      if (closing.closeOverdue(overdue, today)) {
        LOG.info("Round {} has closed after its last day", overdue.id());
      }
    } catch (RuntimeException failure) {
      LOG.error("Round {} could not be closed after its last day", overdue.id(), failure);
    }
  }
}
