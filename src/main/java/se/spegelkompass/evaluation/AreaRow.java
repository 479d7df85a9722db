package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("evaluation_area")
public record AreaRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    long evaluationId,
    int area,
    @Nullable BigDecimal box,
    @Nullable BigDecimal tableTotal,
    @Nullable BigDecimal shown,
    @Nullable ShownFigure chosen) {

  /** What was chosen where the figures disagree; otherwise it is the sum of the rows. */
  Optional<BigDecimal> shownFigure() {
    return Optional.ofNullable(shown);
  }
}
