package se.spegelkompass.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondStartTest {

  @Test
  void anotherProcessIsToldWhoHoldsTheHome() throws Exception {
    try (var context = ApplicationContext.run()) {
      var home = context.getBean(Home.class).directory();

      var said = errors(home);

      assertThat(said)
          .singleElement()
          .asString()
          .contains("redan igång", "process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void aHomeThatCannotBeMadeIsSaidInOneSentence(@TempDir Path directory) throws Exception {
    var file = Files.createFile(directory.resolve("file"));

    var said = errors(file.resolve("home"));

    assertThat(said).singleElement().asString().contains("SPEGELKOMPASS_HOME");
  }

  /** The lines of a start that fails which speak of an error or belong to a stack trace. */
  private static List<String> errors(Path home) throws Exception {
    try (var process = TestProcess.application(home)) {
      var output = process.output();
      assertThat(process.exitCode()).isEqualTo(1);
      return output.lines().filter(line -> line.matches(".*(ERROR|Exception|\\bat ).*")).toList();
    }
  }
}
