package se.spegelkompass.invite;

import java.util.Optional;
import se.spegelkompass.web.Language;

/**
 * Somebody who is to be asked by mail.
 *
 * @param line where it stood, from 1
 * @param row the row as it was written
 * @param email in small letters
 */
record Address(
    int line, String row, String email, long groupId, Optional<String> label, Language language) {

  /** Never the address: it must not end up in a log. */
  @Override
  public String toString() {
    return "Address[" + line + "]";
  }
}
