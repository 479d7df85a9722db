package se.spegelkompass.framework;

import java.util.Locale;

/** What kind of practice an item asks for. */
public enum Dimension {
  PLAN,
  CARRY_OUT,
  FOLLOW_UP,
  LEARN;

  /** The name used in edition files and message keys, for example {@code carry-out}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
