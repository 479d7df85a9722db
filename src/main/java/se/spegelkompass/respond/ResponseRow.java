package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

/** A response as stored. Nothing in it tells who it is. */
@Introspected
record ResponseRow(String id, long municipalityId, long roundGroupId, boolean submitted) {}
