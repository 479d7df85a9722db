package se.spegelkompass.audit;

import io.micronaut.core.annotation.Introspected;

/** Somebody who has done something that the log tells. */
@Introspected
record PersonRow(String account, String person) {}
