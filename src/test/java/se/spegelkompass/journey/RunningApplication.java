package se.spegelkompass.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** The whole application in a process of its own, with its own home, as somebody starts it. */
final class RunningApplication implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path home;
  private final Path log;
  private final int port;

  private RunningApplication(Process process, Path home, Path log, int port) {
    this.process = process;
    this.home = home;
    this.log = log;
    this.port = port;
  }

  static RunningApplication start(Path home, int port) throws IOException, InterruptedException {
    var log = Files.createTempFile(home.toAbsolutePath().getParent(), "log", ".txt");
    var command =
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-Dspegelkompass.home=" + home,
            "-Dspegelkompass.database.binaries=" + System.getProperty("spegelkompass.home"),
            "-Dmicronaut.server.port=" + port,
            "-cp",
            System.getProperty("java.class.path"),
            "se.spegelkompass.Application");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var started = new RunningApplication(process, home, log, port);
    started.await("Se jämförelsen");
    return started;
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  URI uri() {
    return URI.create("http://localhost:" + port);
  }

  /** The path of the open link that the log offers to try. */
  String link() {
    var found = Pattern.compile("Svara på frågor\\s+http://[^/]+(/s/\\S+)").matcher(output());
    if (!found.find()) {
      throw new AssertionError(output());
    }
    return found.group(1);
  }

  String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ProcessHandle mariaDb() throws IOException {
    var pid = Long.parseLong(Files.readString(home.resolve("mariadbd.pid")).strip());
    return ProcessHandle.of(pid).orElseThrow();
  }

  /** kill -9. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    try {
      mariaDb().destroyForcibly();
      mariaDb().onExit().join();
    } catch (IOException | RuntimeException e) {
      // it has ended already
    }
  }

  private void await(String line) throws InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (!output().contains(line)) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        close();
        throw new AssertionError("did not start:\n" + output());
      }
      Thread.sleep(100);
    }
  }
}
