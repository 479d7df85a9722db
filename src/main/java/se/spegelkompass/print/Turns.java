package se.spegelkompass.print;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.spegelkompass.web.Busy;

/**
 * Lets only so many documents and pictures be made at once, first come, first served: each takes a
 * processor for itself and much memory, and people save their answers meanwhile.
 */
@Singleton
class Turns {

  private final Semaphore places;
  private final Duration longest;

  /**
   * @param atOnce how many, at least 1
   * @param longest how long one waits for a turn
   */
  Turns(
      @Value("${spegelkompass.print.at-once}") int atOnce,
      @Value("${spegelkompass.print.wait}") Duration longest) {
    if (atOnce < 1) {
      throw new IllegalArgumentException("spegelkompass.print.at-once must be at least 1");
    }
    this.places = new Semaphore(atOnce, true);
    this.longest = longest;
  }

  /**
   * Waits for a turn, and makes it. What is made in a turn must not ask for another.
   *
   * @throws Busy if no turn came
   */
  <T> T take(Supplier<T> work) {
    if (!hasCome()) {
      throw new Busy();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private boolean hasCome() {
    try {
      return places.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
