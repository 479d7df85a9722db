package se.spegelkompass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.spegelkompass.database.OwnDatabase;

/** A home with a database of its own: empty at first, and gone when the process has ended. */
public record TrialHome(Path directory) {

  /** One where there may be something left by a process that was killed. */
  public static TrialHome empty(Path directory) {
    var home = new TrialHome(directory);
    home.delete();
    return home;
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
