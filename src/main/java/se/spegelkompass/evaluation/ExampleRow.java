package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("evaluation_example")
public record ExampleRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    long evaluationId,
    String code,
    int area,
    @Nullable String subQuestion,
    String words,
    int sourceLine) {}
