package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.municipality.SwedishMunicipalities;
import se.spegelkompass.municipality.SwedishMunicipality;

@MappedEntity("evaluation_example")
public record ExampleRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    long evaluationId,
    String code,
    int area,
    @Nullable String subQuestion,
    String words,
    int sourceLine) {

  /** The name of the municipality; its code where that is nobody's. */
  public String municipality() {
    return SwedishMunicipalities.coded(code).map(SwedishMunicipality::name).orElse(code);
  }
}
