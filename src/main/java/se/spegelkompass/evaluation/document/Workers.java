package se.spegelkompass.evaluation.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The processes that read files: started when needed, used again, replaced when they fail. */
final class Workers implements AutoCloseable {

  private static final int TRIES = 2;

  private final Limits limits;
  private final Class<?> main;
  private final Semaphore places;
  private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  Workers(Limits limits, Class<?> main) {
    this.limits = limits;
    this.main = main;
    this.places = new Semaphore(limits.processes(), true);
  }

  /** Waits for its turn, and reads the file. */
  DocumentReading read(Path file) {
    places.acquireUninterruptibly();
    try {
      return tried(file.toAbsolutePath());
    } finally {
      places.release();
    }
  }

  /** A process that somebody ended says nothing about the file; one that ends twice does. */
  private DocumentReading tried(Path file) {
    for (var tries = 0; tries < TRIES; tries++) {
      switch (once(file)) {
        case Worker.Outcome.Answered(var reading) -> {
          return reading;
        }
        case Worker.Outcome.TookTooLong() -> {
          return new DocumentReading.Refused(Refusal.TOO_SLOW);
        }
        case Worker.Outcome.RanOutOfMemory() -> {
          return new DocumentReading.Refused(Refusal.TOO_DEMANDING);
        }
        case Worker.Outcome.Ended() -> {}
      }
    }
    return new DocumentReading.Refused(Refusal.TOO_DEMANDING);
  }

  private Worker.Outcome once(Path file) {
    var worker = ready();
    var outcome = worker.read(file, limits.time());
    if (outcome instanceof Worker.Outcome.Answered) {
      keep(worker);
    }
    return outcome;
  }

  private Worker ready() {
    var worker = alive();
    return worker == null ? Worker.start(main, limits.heap()) : worker;
  }

  private @Nullable Worker alive() {
    var worker = idle.pollFirst();
    while (worker != null && !worker.isAlive()) {
      worker = idle.pollFirst();
    }
    return worker;
  }

  private void keep(Worker worker) {
    idle.addFirst(worker);
    if (closed) {
      close();
    }
  }

  /** Starts a process, unless one is waiting for work. */
  void prepare() {
    if (idle.stream().noneMatch(Worker::isAlive) && places.tryAcquire()) {
      try {
        keep(Worker.start(main, limits.heap()));
      } finally {
        places.release();
      }
    }
  }

  /** The processes that wait for work. */
  List<Long> waiting() {
    return idle.stream().map(Worker::pid).toList();
  }

  @Override
  public void close() {
    closed = true;
    for (var it = idle.pollFirst(); it != null; it = idle.pollFirst()) {
      it.close();
    }
  }
}
