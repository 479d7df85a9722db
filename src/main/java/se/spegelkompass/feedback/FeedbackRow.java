package se.spegelkompass.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("feedback")
record FeedbackRow(
    @Id long roundId,
    long municipalityId,
    @Nullable Long evaluationId,
    int version,
    String introduction,
    boolean showGroups,
    int opening,
    @Nullable String seed,
    @Nullable String hash,
    @Nullable LocalDate openedOn) {

  Feedback feedback(List<Doing> doings) {
    return new Feedback(
        municipalityId,
        roundId,
        version,
        new Written(introduction, Optional.ofNullable(evaluationId), showGroups, doings),
        opening,
        opened());
  }

  private Optional<Feedback.Opened> opened() {
    return seed == null || hash == null || openedOn == null
        ? Optional.empty()
        : Optional.of(new Feedback.Opened(openedOn, seed, hash));
  }
}
