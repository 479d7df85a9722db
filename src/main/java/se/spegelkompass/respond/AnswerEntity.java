package se.spegelkompass.respond;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of the answer table, for writing many at once. */
@MappedEntity("answer")
record AnswerEntity(@Id String responseId, String itemId, long municipalityId, String choice) {}
