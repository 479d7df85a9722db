package se.spegelkompass.mail;

import java.util.Optional;

/**
 * What came of one row.
 *
 * @param tell lets the writer know
 * @param away why the mail server could not be reached
 */
record Handed(Step step, Runnable tell, Optional<Throwable> away) {

  /** How the postman goes on. */
  enum Step {
    SENT,
    REFUSED,
    /** A reminder that nobody needs. */
    NOT_NEEDED,
    NOTHING_TO_SEND,
    STOP
  }

  static Handed of(Step step) {
    return of(step, () -> {});
  }

  static Handed of(Step step, Runnable tell) {
    return new Handed(step, tell, Optional.empty());
  }

  static Handed away(Throwable cause) {
    return new Handed(Step.STOP, () -> {}, Optional.of(root(cause)));
  }

  private static Throwable root(Throwable failure) {
    var root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
