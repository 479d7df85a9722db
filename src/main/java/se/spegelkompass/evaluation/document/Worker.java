package se.spegelkompass.evaluation.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One running process that reads files, as the application sees it. */
final class Worker implements AutoCloseable {

  /** What Java ends with when told to end instead of running out of memory. */
  private static final int OUT_OF_MEMORY = 3;

  private static final long GRACE_SECONDS = 5;

  /** How the process took a file. */
  sealed interface Outcome {
    record Answered(DocumentReading reading) implements Outcome {}

    record TookTooLong() implements Outcome {}

    record RanOutOfMemory() implements Outcome {}

    /** Ended by something else: a fault in Java itself, or somebody. */
    record Ended() implements Outcome {}
  }

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;

  private Worker(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** Starts a process. */
  static Worker start(Class<?> main, int heap) {
    try {
      return new Worker(program(main, heap).start());
    } catch (IOException e) {
      throw new UncheckedIOException("the process that reads files does not start", e);
    }
  }

  /** The application's own Java and class path, and none of its secrets. */
  static ProcessBuilder program(Class<?> main, int heap) {
    var program = new ProcessBuilder(command(main, heap));
    var kept = Optional.ofNullable(program.environment().get("SystemRoot"));
    program.environment().clear();
    kept.ifPresent(it -> program.environment().put("SystemRoot", it)); // Windows needs it
    program.environment().put("CLASSPATH", classPath(main.getClassLoader()));
    return program.redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static List<String> command(Class<?> main, int heap) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heap + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-Djava.awt.headless=true",
        // A file of host names that is not there: no name leads anywhere.
        "-Djdk.net.hosts.file=no-network",
        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
        "-Dlog4j2.simplelogLevel=OFF",
        main.getName());
  }

  private static String classPath(ClassLoader loader) {
    var own = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    return Stream.concat(loaded(loader), own.map(Path::of))
        .map(it -> it.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Where another program has loaded the application from, if one has. */
  private static Stream<Path> loaded(ClassLoader loader) {
    return loader instanceof URLClassLoader it
        ? Stream.of(it.getURLs())
            .filter(url -> url.getProtocol().equals("file"))
            .map(url -> Path.of(URI.create(url.toString())))
        : Stream.empty();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Lets it read a file. Unless it answers, the process is gone afterwards. */
  Outcome read(Path file, Duration limit) {
    var answer = new CompletableFuture<DocumentReading>();
    Thread.ofVirtual().start(() -> ask(file, answer));
    try {
      return new Outcome.Answered(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      close();
      return new Outcome.TookTooLong();
    } catch (ExecutionException e) {
      return ended();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      return new Outcome.TookTooLong();
    }
  }

  private void ask(Path file, CompletableFuture<DocumentReading> answer) {
    try {
      Wire.ask(out, file);
      answer.complete(Wire.answered(in));
    } catch (IOException e) {
      answer.completeExceptionally(e);
    }
  }

  /** Its output ends a moment before it does. */
  private Outcome ended() {
    try {
      var done = process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
      return done && process.exitValue() == OUT_OF_MEMORY
          ? new Outcome.RanOutOfMemory()
          : new Outcome.Ended();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Ended();
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
