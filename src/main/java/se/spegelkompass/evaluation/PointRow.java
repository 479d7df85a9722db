package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@MappedEntity("evaluation_point")
public record PointRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    long evaluationId,
    String subQuestion,
    BigDecimal achieved,
    BigDecimal max,
    @Nullable BigDecimal percent,
    @Nullable BigDecimal asRead,
    @Nullable Integer sourceLine) {}
