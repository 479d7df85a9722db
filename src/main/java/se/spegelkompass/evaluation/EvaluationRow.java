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
public record EvaluationRow(
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
    LocalDate createdOn,
    @Nullable Long sourceId,
    @Nullable String about,
    @Nullable Integer occasion,
    @Nullable String evaluators,
    @Nullable BigDecimal shownTotal) {

  public enum Source {
    READ,
    TYPED
  }

  long key() {
    return Objects.requireNonNull(id);
  }

  public Evaluation evaluation(List<PointRow> points, List<AreaRow> areas) {
    return new Evaluation(
        key(),
        municipalityId,
        name,
        editionId,
        YearMonth.from(evaluatedOn),
        points.stream().collect(Collectors.toMap(PointRow::subQuestion, PointRow::achieved)),
        areas.stream()
            .filter(it -> it.shownFigure().isPresent())
            .collect(Collectors.toMap(AreaRow::area, it -> it.shownFigure().orElseThrow())),
        Optional.ofNullable(shownTotal),
        Optional.ofNullable(borrowedFrom),
        Optional.ofNullable(about));
  }
}
