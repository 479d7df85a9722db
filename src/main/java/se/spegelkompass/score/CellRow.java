package se.spegelkompass.score;

import io.micronaut.core.annotation.Introspected;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

@Introspected
record CellRow(
    int part,
    String subQuestionId,
    int responses,
    @Nullable Double share,
    @Nullable Double notKnown) {

  Cell cell() {
    return new Cell(responses, optional(share), optional(notKnown));
  }

  private static OptionalDouble optional(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
