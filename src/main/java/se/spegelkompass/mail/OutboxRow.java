package se.spegelkompass.mail;

import io.micronaut.core.annotation.Introspected;

/** A letter that waits. */
@Introspected
record OutboxRow(String id, String purpose, String reference, int attempts) {}
