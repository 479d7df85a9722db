package se.spegelkompass.evaluation.library;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

/**
 * Reads what waits, at most two files at once on each server, beside the few threads that all jobs
 * share. Tests read themselves.
 */
@Singleton
@Requires(notEnv = Environment.TEST)
class ReadingJob {

  private static final int AT_ONCE = 2;

  private final ReadingQueue queue;
  private final ExecutorService executor;
  private final Semaphore free = new Semaphore(AT_ONCE);

  ReadingJob(ReadingQueue queue, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.queue = queue;
    this.executor = executor;
  }

  @Scheduled(initialDelay = "5s", fixedDelay = "1s")
  void begin() {
    if (free.availablePermits() > 0 && queue.isWaiting()) {
      while (free.tryAcquire()) {
        executor.execute(this::read);
      }
    }
  }

  private void read() {
    try {
      queue.readAll();
    } finally {
      free.release();
    }
  }
}
