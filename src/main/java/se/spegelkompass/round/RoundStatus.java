package se.spegelkompass.round;

import java.util.Locale;

/** A round goes from draft to open to closed, and never back. */
public enum RoundStatus {
  DRAFT,
  OPEN,
  CLOSED;

  /** The name used in message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
