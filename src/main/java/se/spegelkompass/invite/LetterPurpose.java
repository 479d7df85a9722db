package se.spegelkompass.invite;

import java.util.Locale;

/** What a round's letters are for. */
enum LetterPurpose {
  INVITATION,
  REMINDER;

  /** The name in the outbox, in addresses and in message keys. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
