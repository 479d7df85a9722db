package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A sub-question that a finding is about. */
@MappedEntity("evaluation_finding_tag")
public record TagRow(@Id long findingId, String subQuestion) {}
