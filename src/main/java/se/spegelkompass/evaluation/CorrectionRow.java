package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One correction of a stored evaluation; the time is UTC. */
@MappedEntity("evaluation_correction")
record CorrectionRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    long evaluationId,
    String person,
    String reason,
    LocalDateTime correctedAt) {}
