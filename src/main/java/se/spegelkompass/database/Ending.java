package se.spegelkompass.database;

import java.time.Duration;
import java.time.Instant;

/** Ends a mariadbd: kindly, and by force only when it does not listen. */
final class Ending {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Ending() {}

  /**
   * Windows knows no kind way. There InnoDB repairs itself at the next start, as after a power cut.
   */
  static void end(ProcessHandle process) {
    process.destroy();
    if (!hasEnded(process)) {
      process.destroyForcibly();
      hasEnded(process);
    }
  }

  /**
   * In a container there may be nobody to bury a process whose parent was killed. It then looks
   * alive for ever, but has no program any more.
   */
  static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static boolean hasEnded(ProcessHandle process) {
    var deadline = Instant.now().plus(PATIENCE);
    try {
      while (isRunning(process) && Instant.now().isBefore(deadline)) {
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !isRunning(process);
  }
}
