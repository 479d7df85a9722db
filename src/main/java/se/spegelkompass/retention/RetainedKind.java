package se.spegelkompass.retention;

import java.util.Locale;

/** What is removed some time after a round has closed. Rows keep the names. */
public enum RetainedKind {
  ANSWERS,
  COMMENTS,
  ADDRESSES;

  /** The name used in message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
