package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

/** How many responses of a round took so many minutes, from beginning to first handing in. */
@Introspected
public record MinuteCount(int minutes, int responses) {

  /** Whether they took so long that they were not answering all the time. */
  public boolean isBreak() {
    return minutes >= StartTime.BREAK_MINUTES;
  }
}
