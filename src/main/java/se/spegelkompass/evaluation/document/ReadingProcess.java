package se.spegelkompass.evaluation.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.document.pdf.WarmUp;

/**
 * A process that reads files for the application, one after the other, and does nothing else: it
 * can be ended in the middle without anybody noticing. It ends by itself when the application has.
 */
public final class ReadingProcess {

  private static final int IDLE_MINUTES = 10;
  private static final int WARM = 20;
  private static final int PATIENCE = 300;
  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

  private ReadingProcess() {}

  /** Reads the names of files from standard input and writes what they hold to standard output. */
  public static void main(String[] arguments) throws Exception {
    serve(Parsing::read);
  }

  static void serve(Function<Path, DocumentReading> reader)
      throws IOException, InterruptedException {
    URL.setURLStreamHandlerFactory(ReadingProcess::refuseNetwork);
    var out = new DataOutputStream(new BufferedOutputStream(System.out));
    System.setOut(System.err); // what a parser prints is no answer
    var asked = new LinkedBlockingQueue<Path>();
    Thread.ofPlatform().daemon().start(() -> listen(asked));
    for (var file = first(asked); file != null; file = next(asked)) {
      Wire.answer(out, reader.apply(file));
    }
  }

  /** While nobody asks, it reads something of its own: the first file then goes much faster. */
  private static @Nullable Path first(LinkedBlockingQueue<Path> asked)
      throws IOException, InterruptedException {
    var file = asked.poll(PATIENCE, TimeUnit.MILLISECONDS);
    for (var i = 0; file == null && i < WARM; i++) {
      WarmUp.run();
      file = asked.poll();
    }
    return file == null ? next(asked) : file;
  }

  private static @Nullable Path next(LinkedBlockingQueue<Path> asked) throws InterruptedException {
    return asked.poll(IDLE_MINUTES, TimeUnit.MINUTES);
  }

  /** Nobody listens any more once standard input has ended, whatever is being read just now. */
  private static void listen(LinkedBlockingQueue<Path> asked) {
    try (var in = new DataInputStream(new BufferedInputStream(System.in))) {
      while (true) {
        asked.add(Wire.asked(in));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static @Nullable URLStreamHandler refuseNetwork(String protocol) {
    if (LOCAL.contains(protocol)) {
      return null; // Java's own
    }
    throw new IllegalStateException("no network here: " + protocol);
  }
}
