package se.spegelkompass;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import se.spegelkompass.database.OwnDatabase;

/** A home with a database of its own: empty at first, and gone when the process has ended. */
public record TrialHome(Path directory) {

  /** One where there may be something left by a process that was killed. */
  public static TrialHome empty(Path directory) {
    var home = new TrialHome(directory);
    home.delete();
    return home;
  }

  /**
   * A database as an earlier release left it, beside that of all other tests.
   *
   * @param name of its directory
   * @param version the release's last migration
   * @param fill writes what stands in it
   */
  public static TrialHome from(String name, String version, Consumer<Rows> fill) {
    var home = empty(Path.of(System.getProperty("spegelkompass.home")).resolveSibling(name));
    try (var context = ApplicationContext.run(home.settings(false), Environment.TEST)) {
      home.deleteAtTheEnd(context.getBean(OwnDatabase.class));
      var dataSource = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
      Flyway.configure().dataSource(dataSource).target(version).load().migrate();
      fill.accept(context.getBean(Rows.class));
    }
    return home;
  }

  /** The application of today, which brings the database up to date as it starts. */
  public EmbeddedServer start() {
    return ApplicationContext.run(EmbeddedServer.class, settings(true), Environment.TEST);
  }

  private Map<String, Object> settings(boolean migrate) {
    return Map.of(
        "spegelkompass.home", directory.toString(),
        "spegelkompass.database.binaries", System.getProperty("spegelkompass.home"),
        "flyway.datasources.default.enabled", migrate);
  }

  /** The files go once MariaDB has stopped, which it does when the process ends. */
  public void deleteAtTheEnd(OwnDatabase database) {
    var mariaDb = ProcessHandle.of(database.pid().orElseThrow()).orElseThrow();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAfter(mariaDb)));
  }

  private void deleteAfter(ProcessHandle mariaDb) {
    try {
      mariaDb.onExit().get(1, TimeUnit.MINUTES);
      delete();
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      System.err.println("Left behind: " + directory);
    }
  }

  private void delete() {
    if (Files.notExists(directory)) {
      return;
    }
    try (var files = Files.walk(directory)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
