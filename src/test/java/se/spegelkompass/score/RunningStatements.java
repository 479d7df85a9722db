package se.spegelkompass.score;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Looks a hundred times a second at what the database is doing for others, and so knows how long
 * each kind of statement takes without a word in what is measured.
 */
final class RunningStatements {

  private static final Duration PAUSE = Duration.ofMillis(10);

  private final Map<String, Long> nanos = new ConcurrentHashMap<>();
  private final Thread thread;

  private volatile boolean over;

  RunningStatements(DataSource dataSource) {
    this.thread = Thread.startVirtualThread(() -> watch(dataSource));
  }

  private void watch(DataSource dataSource) {
    try (var connection = dataSource.getConnection();
        var statement =
            connection.prepareStatement(
                """
                SELECT info FROM information_schema.processlist
                WHERE id <> CONNECTION_ID() AND info IS NOT NULL AND command = 'Query'
                """)) {
      var before = System.nanoTime();
      while (!over) {
        Thread.sleep(PAUSE);
        var now = System.nanoTime();
        try (var rows = statement.executeQuery()) {
          if (rows.next()) {
            nanos.merge(kind(rows.getString(1)), now - before, Long::sum);
          }
        }
        before = now;
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String kind(String statement) {
    return statement.strip().split(" ", 2)[0];
  }

  /** How long statements that begin with one of these words have run. */
  Duration time(String... words) {
    var sum = 0L;
    for (var word : words) {
      sum += nanos.getOrDefault(word, 0L);
    }
    return Duration.ofNanos(sum);
  }

  void stop() throws InterruptedException {
    over = true;
    thread.join();
  }
}
