package se.spegelkompass.respond;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of the response table, for writing many at once. */
@MappedEntity("response")
record ResponseEntity(
    @Id String id, long municipalityId, long roundId, long roundGroupId, boolean submitted) {}
