package se.spegelkompass.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may stand in the log: with its kind and where it happened, and without the values
 * that its message quotes. They may be an address, a token, or the key of a response.
 */
final class LoggedFailure extends RuntimeException {

  private static final Pattern VALUES =
      Pattern.compile(
          "'[^']*'|\"[^\"]*\"|\\S+@\\S+|https?://\\S+|[A-Za-z0-9_+/=-]*\\d[A-Za-z0-9_+/=-]{15,}");

  private static final int DEEPEST = 20;

  private LoggedFailure(Throwable failure, @Nullable LoggedFailure cause) {
    super(shown(failure), cause);
    setStackTrace(failure.getStackTrace());
  }

  static LoggedFailure of(Throwable failure) {
    return of(failure, DEEPEST);
  }

  private static LoggedFailure of(Throwable failure, int deepest) {
    var cause = failure.getCause();
    return new LoggedFailure(
        failure, cause == null || deepest == 0 ? null : of(cause, deepest - 1));
  }

  private static String shown(Throwable failure) {
    var kind = failure.getClass().getName();
    return failure.getMessage() == null
        ? kind
        : kind + ": " + VALUES.matcher(failure.getMessage()).replaceAll("…");
  }
}
