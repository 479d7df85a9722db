package se.spegelkompass.evaluation.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

@MappedEntity("evaluation_draft")
record DraftRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    Draft.Origin origin,
    Draft.State state,
    int version,
    @Nullable String refusal,
    @Nullable Long sourceId,
    @Nullable Long corrects,
    @Nullable Long evaluationId,
    String startedBy,
    LocalDateTime startedAt,
    LocalDateTime changedAt) {

  long key() {
    return Objects.requireNonNull(id);
  }

  Draft draft(Map<String, String> fields) {
    return new Draft(
        key(),
        municipalityId,
        origin,
        state,
        version,
        Optional.ofNullable(refusal),
        optional(sourceId),
        optional(corrects),
        optional(evaluationId),
        startedBy,
        changedAt,
        new ReviewForm(fields));
  }

  private static OptionalLong optional(@Nullable Long id) {
    return id == null ? OptionalLong.empty() : OptionalLong.of(id);
  }
}
