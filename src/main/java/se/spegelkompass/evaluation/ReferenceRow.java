package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("reference_mean")
record ReferenceRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    @Nullable Long evaluationId,
    String base,
    String editionId,
    @Nullable Integer counted,
    @Nullable Integer sinceYear,
    @Nullable Integer untilYear,
    @Nullable BigDecimal total,
    @Nullable Integer sourceLine,
    LocalDate createdOn) {

  long key() {
    return Objects.requireNonNull(id);
  }
}
