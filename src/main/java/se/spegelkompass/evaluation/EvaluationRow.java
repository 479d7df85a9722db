package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@MappedEntity("evaluation")
record EvaluationRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    String submission,
    String name,
    String editionId,
    String editionHash,
    LocalDate evaluatedOn,
    @Nullable String coverDate,
    Source source,
    @Nullable String borrowedFrom,
    @Nullable BigDecimal printedTotal,
    LocalDate createdOn) {

  enum Source {
    READ,
    TYPED
  }

  long key() {
    return Objects.requireNonNull(id);
  }

  Evaluation evaluation(List<PointRow> points) {
    return new Evaluation(
        key(),
        municipalityId,
        name,
        editionId,
        YearMonth.from(evaluatedOn),
        points.stream().collect(Collectors.toMap(PointRow::subQuestion, PointRow::achieved)),
        Optional.ofNullable(borrowedFrom));
  }
}
