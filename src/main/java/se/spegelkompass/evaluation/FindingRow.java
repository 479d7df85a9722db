package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.report.FindingKind;

@MappedEntity("evaluation_finding")
public record FindingRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    long evaluationId,
    int area,
    FindingKind kind,
    int place,
    String text,
    @Nullable Integer sourceLine) {

  public long key() {
    return Objects.requireNonNull(id);
  }
}
