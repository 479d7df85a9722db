package se.spegelkompass.round;

import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.web.Messages;

/** What became of a step in a round's life. */
public sealed interface Moved {

  record Done() implements Moved {}

  /** The round is not in the status that the step starts from. */
  record Refused(RoundStatus status) implements Moved {}

  /** A round whose last day has passed cannot open. */
  record LastDayPassed() implements Moved {}

  /** Why it was refused, in a sentence; empty when it was done. */
  default Optional<String> refusal(Messages messages, Locale locale) {
    return switch (this) {
      case Done() -> Optional.empty();
      case Refused(var status) ->
          Optional.of(messages.get(locale, "round.refused." + status.key()));
      case LastDayPassed() -> Optional.of(messages.get(locale, "round.refused.last-day"));
    };
  }
}
