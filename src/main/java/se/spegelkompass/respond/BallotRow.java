package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

/** One answer of a submitted response. */
@Introspected
record BallotRow(String responseId, long roundGroupId, String itemId, String choice) {}
