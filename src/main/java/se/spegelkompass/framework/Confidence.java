package se.spegelkompass.framework;

import java.util.Locale;

/** How sure a link between two editions is. */
public enum Confidence {
  /** Title and text agree in the reports. */
  HIGH,
  /** The content agrees, but title or scope has changed. */
  MEDIUM,
  /** One indirect sign only. */
  LOW;

  /** The name used in edition files and message keys, for example {@code high}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
