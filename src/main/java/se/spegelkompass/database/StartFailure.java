package se.spegelkompass.database;

import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What to do when the application does not start. */
public final class StartFailure {

  private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

  private StartFailure() {}

  /**
   * Ends the process with one sentence when the database is why it did not start. Any other failure
   * is left to Micronaut, which would have written a stack trace for this one too.
   */
  public static int exitCode(Throwable failure) {
    sentence(failure).ifPresent(StartFailure::exit);
    return 1;
  }

  private static Optional<String> sentence(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(DatabaseUnavailable.class::isInstance)
        .map(Throwable::getMessage)
        .findFirst();
  }

  private static void exit(String sentence) {
    LOG.error(sentence);
    System.exit(1);
  }
}
