package se.spegelkompass.evaluation.document;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files that people hand in. A file may be made to harm: it is read in a process of its own,
 * which may take only so long and so much memory.
 */
@Singleton
public class DocumentReader {

  /** The largest file that is read, in bytes. */
  public static final long MAX_SIZE = Limits.USUAL.bytes();

  private final Limits limits;
  private final Workers workers;

  @Inject
  DocumentReader() {
    this(Limits.USUAL, ReadingProcess.class);
  }

  DocumentReader(Limits limits, Class<?> main) {
    this.limits = limits;
    this.workers = new Workers(limits, main);
  }

  /** What stands in a file, or why it is not read. Never throws for a bad file. */
  public DocumentReading read(Path file) {
    var size = size(file);
    return size == 0
        ? new DocumentReading.Refused(Refusal.EMPTY)
        : size > limits.bytes()
            ? new DocumentReading.Refused(Refusal.TOO_LARGE)
            : workers.read(file);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file will soon come: starts what reads it, and does not wait for that. */
  public void prepare() {
    workers.prepare();
  }

  Workers workers() {
    return workers;
  }

  @PreDestroy
  void close() {
    workers.close();
  }
}
