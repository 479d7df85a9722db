package se.spegelkompass.respond;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the coordinator has decided about a text. Nothing is shown before somebody says so. */
enum Review {
  UNREAD("olasta"),
  SHOWN("godkanda"),
  HIDDEN("dolda");

  private final String key;

  Review(String key) {
    this.key = key;
  }

  /** What it is called in addresses. */
  String key() {
    return key;
  }

  /** The texts that an address asks for: the unread ones unless it says something else. */
  static Review of(@Nullable String key) {
    return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst().orElse(UNREAD);
  }

  /** A decision as a button sends it: once read, a text is never unread again. */
  static Optional<Review> decision(String typed) {
    return switch (typed) {
      case "SHOWN" -> Optional.of(SHOWN);
      case "HIDDEN" -> Optional.of(HIDDEN);
      default -> Optional.empty();
    };
  }
}
