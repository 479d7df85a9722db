package se.spegelkompass.database;

import org.jspecify.annotations.Nullable;

/** The own database cannot be started. The message is a sentence for the one who starts it. */
final class DatabaseUnavailable extends RuntimeException {

  DatabaseUnavailable(String sentence) {
    this(sentence, null);
  }

  DatabaseUnavailable(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
