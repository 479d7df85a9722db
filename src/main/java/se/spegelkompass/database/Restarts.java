package se.spegelkompass.database;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How often a server that dies is started again: not for ever, as it may die of its data. */
final class Restarts {

  private static final Logger LOG = LoggerFactory.getLogger(Restarts.class);

  static final int MOST = 5;
  private static final Duration WITHIN = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Deque<Instant> times = new ArrayDeque<>();

  synchronized boolean allowed() {
    var now = Instant.now();
    times.removeIf(time -> time.isBefore(now.minus(WITHIN)));
    if (times.size() == MOST) {
      LOG.error(
          "MariaDB har dött {} gånger på {} minuter och startas inte igen. Starta om"
              + " Spegelkompass.",
          MOST,
          WITHIN.toMinutes());
      return false;
    }
    times.add(now);
    return true;
  }

  void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
