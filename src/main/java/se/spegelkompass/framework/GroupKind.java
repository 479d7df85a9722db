package se.spegelkompass.framework;

import java.util.Locale;

/** The kinds of people an item can be asked of. */
public enum GroupKind {
  ELECTED,
  LEADERSHIP,
  MANAGERS,
  STAFF,
  UNIONS;

  /** The name used in edition files and message keys, for example {@code elected}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
