package se.spegelkompass.invite;

import java.util.List;
import java.util.Locale;

/**
 * A row that cannot be used.
 *
 * @param line where it stands, from 1
 * @param row the row as it was written
 * @param details what the reason's words need
 */
record AddressFault(int line, String row, Reason reason, List<String> details) {

  /** Why. */
  enum Reason {
    NO_ADDRESS,
    BAD_ADDRESS,
    NO_GROUP,
    UNKNOWN_GROUP,
    UNKNOWN_LANGUAGE,
    LONG_LABEL,
    PERSONAL_NUMBER,
    TWICE,
    KNOWN;

    String messageKey() {
      return "invite.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Never the row: it may hold an address. */
  @Override
  public String toString() {
    return "AddressFault[" + line + " " + reason + "]";
  }
}
