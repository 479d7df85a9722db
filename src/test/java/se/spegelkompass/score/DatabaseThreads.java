package se.spegelkompass.score;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import se.spegelkompass.Rows;

/** What the database is doing for others, and ways to hold it up. */
@Singleton
class DatabaseThreads {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Rows rows;
  private final DataSource dataSource;

  DatabaseThreads(Rows rows, DataSource dataSource) {
    this.rows = rows;
    this.dataSource = dataSource;
  }

  /** Something that the database keeps from everybody else, until it is closed. */
  record Held(Connection connection) implements AutoCloseable {

    /** Lets go of it. */
    void release() throws SQLException {
      connection.rollback();
      try (var statement = connection.createStatement()) {
        statement.execute("UNLOCK TABLES");
      }
    }

    @Override
    public void close() throws SQLException {
      release();
      connection.close();
    }
  }

  /** What a statement holds. */
  Held hold(String sql) throws SQLException {
    var connection = connection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return new Held(connection);
  }

  /** A number, counting also what others have written and not committed. */
  long uncommitted(String sql) throws SQLException {
    try (var connection = connection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
      try (var statement = connection.createStatement();
          var counted = statement.executeQuery(sql)) {
        counted.next();
        return counted.getLong(1);
      }
    }
  }

  /** Waits until as many are at a statement that begins like this; gives their ids. */
  List<Long> await(int count, String beginning) throws InterruptedException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      var found =
          rows
              .all(
                  "SELECT id FROM information_schema.processlist WHERE info LIKE CONCAT(?, '%')",
                  beginning)
              .stream()
              .map(it -> Long.parseLong(it.getOrDefault("id", "")))
              .toList();
      if (found.size() == count) {
        return found;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("nobody waits at " + beginning);
  }

  void kill(long id) {
    rows.change("KILL CONNECTION " + id);
  }

  private Connection connection() throws SQLException {
    return DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
  }
}
