package se.spegelkompass.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is still there, whoever is killed. */
class KilledProcessTest {

  @TempDir Path directory;

  private Path home;

  @BeforeEach
  void home() throws Exception {
    home = Files.createDirectory(directory.resolve("hem för åäö")).toRealPath();
  }

  @Test
  void aKilledApplicationLeavesItsDatabaseAndTheNextOneTakesOver() throws Exception {
    ProcessHandle leftBehind;
    try (var first = TestProcess.withStatements(home)) {
      first.ask("CREATE TABLE bearing (degrees INT)");
      first.ask("INSERT INTO bearing VALUES (137)");
      leftBehind = first.mariaDb();
      first.kill();
      assertThat(Ending.isRunning(leftBehind)).isTrue();

      try (var second = TestProcess.withStatements(home)) {
        assertThat(Ending.isRunning(leftBehind)).isFalse();
        assertThat(second.mariaDb().pid()).isNotEqualTo(leftBehind.pid());
        assertThat(second.ask("SELECT degrees FROM bearing")).isEqualTo("137");
      }
    }
  }

  @Test
  void aKilledDatabaseComesBack() throws Exception {
    try (var application = TestProcess.withStatements(home)) {
      application.ask("CREATE TABLE bearing (degrees INT)");
      application.ask("INSERT INTO bearing VALUES (137)");
      var first = application.mariaDb();
      first.destroyForcibly();

      assertThat(eventually(application, "SELECT degrees FROM bearing", "137")).isTrue();
      assertThat(application.mariaDb().pid()).isNotEqualTo(first.pid());
      assertThat(application.ask("health")).isEqualTo("200");
    }
  }

  @Test
  void aDatabaseThatDiesAgainAndAgainIsLeftDead() throws Exception {
    try (var application = TestProcess.withStatements(home)) {
      for (var deaths = 1; deaths <= Restarts.MOST; deaths++) {
        application.mariaDb().destroyForcibly();
        assertThat(eventually(application, "SELECT 1", "1")).isTrue();
      }
      application.mariaDb().destroyForcibly();

      assertThat(eventually(application, "health", "503")).isTrue();
    }
  }

  @Test
  void aStoppedApplicationStopsItsDatabase() throws Exception {
    try (var application = TestProcess.withStatements(home)) {
      var mariaDb = application.mariaDb();
      application.stop();

      assertThat(Ending.isRunning(mariaDb)).isFalse();
      assertThat(home.resolve("mariadbd.log")).content().contains("Shutdown complete");
    }
  }

  private static boolean eventually(TestProcess application, String question, String answer)
      throws InterruptedException {
    var deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (Instant.now().isBefore(deadline)) {
      if (application.ask(question).equals(answer)) {
        return true;
      }
      Thread.sleep(50);
    }
    return false;
  }
}
