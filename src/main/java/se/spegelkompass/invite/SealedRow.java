package se.spegelkompass.invite;

import io.micronaut.core.annotation.Introspected;

/** What is needed to write a letter. */
@Introspected
@SuppressWarnings("ArrayRecordComponent") // a row is only carried, never compared
record SealedRow(
    String id,
    long municipalityId,
    long roundId,
    String email,
    String language,
    boolean noReminders,
    byte[] sealedToken) {

  /** Never the address: it must not end up in a log. */
  @Override
  public String toString() {
    return "SealedRow";
  }
}
