package se.spegelkompass.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JVM of its own with a home of its own. All of it is gone after {@link #close()}. */
final class TestProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;
  private final Path home;
  private final boolean ownsHome;

  private TestProcess(Process process, Path home, boolean ownsHome) {
    this.process = process;
    this.ownsHome = ownsHome;
    this.out = process.inputReader(UTF_8);
    this.home = home;
  }

  /** Runs the application's own statements, one by one. */
  static TestProcess withStatements(Path home) throws IOException {
    var started = start(home, "se.spegelkompass.database.StatementsMain", log(home));
    var ready = started.answer();
    if (!ready.equals("ready")) {
      started.close();
      throw new AssertionError(ready + "\n" + Files.readString(log(home)));
    }
    return started;
  }

  static TestProcess application(Path home) throws IOException {
    return start(home, "se.spegelkompass.Application", null);
  }

  private static TestProcess start(Path home, String main, @Nullable Path errors)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.add("-Dspegelkompass.home=" + home);
    command.add("-Dspegelkompass.database.binaries=" + System.getProperty("spegelkompass.home"));
    command.add("-Dmicronaut.server.port=-1");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    var builder = new ProcessBuilder(command).redirectErrorStream(errors == null);
    if (errors != null) {
      builder.redirectError(Redirect.appendTo(errors.toFile()));
    }
    return new TestProcess(builder.start(), home, errors != null);
  }

  String ask(String line) {
    try {
      var in = process.outputWriter(UTF_8);
      in.write(line + "\n");
      in.flush();
      return answer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String answer() throws IOException {
    String line;
    while ((line = out.readLine()) != null) {
      if (line.startsWith("> ")) {
        return line.substring(2);
      }
    }
    return "ended";
  }

  ProcessHandle mariaDb() {
    return ProcessHandle.of(Long.parseLong(ask("pid"))).orElseThrow();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  int stop() throws InterruptedException {
    process.destroy();
    return exitCode();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor(60, SECONDS) ? process.exitValue() : -1;
  }

  String output() throws IOException {
    return out.readAllAsString();
  }

  static String logOf(Path home) throws IOException {
    return Files.readString(log(home));
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
    if (ownsHome) {
      LeftBehind.stop(new DatabaseFiles(home));
    }
  }

  private static Path log(Path home) {
    return home.resolveSibling(home.getFileName() + ".log");
  }
}
