package se.spegelkompass.access;

import io.micronaut.core.annotation.Introspected;

/** Whose session it is; the columns of {@link SessionRepository#findAlive}. */
@Introspected
record SessionRow(
    long accountId, String name, long municipalityId, String municipalityName, boolean demo) {

  Coordinator coordinator() {
    return new Coordinator(accountId, municipalityId, municipalityName, name);
  }
}
