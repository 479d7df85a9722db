package se.spegelkompass.score;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.Distribution;
import se.spegelkompass.score.estimate.Precision;

/**
 * @param steps the shares on each step, apart by semicolons
 * @param respondentsVariance of the group's respondents' shares
 * @param variance of the share itself
 */
@Introspected
record CellRow(
    int part,
    String subQuestionId,
    int responses,
    @Nullable Double share,
    @Nullable Double notKnown,
    @Nullable String steps,
    @Nullable Double respondentsVariance,
    @Nullable Double variance,
    @Nullable Double degreesOfFreedom) {

  static CellRow of(int part, String subQuestionId, Cell cell) {
    return new CellRow(
        part,
        subQuestionId,
        cell.responses(),
        nullable(cell.share()),
        nullable(cell.notKnown()),
        cell.distribution().map(CellRow::written).orElse(null),
        nullable(cell.variance()),
        cell.precision().map(Precision::variance).orElse(null),
        cell.precision().map(Precision::degreesOfFreedom).orElse(null));
  }

  Cell cell() {
    return new Cell(
        responses,
        optional(share),
        optional(notKnown),
        Optional.ofNullable(steps).map(CellRow::read),
        optional(respondentsVariance),
        variance == null || degreesOfFreedom == null
            ? Optional.empty()
            : Optional.of(new Precision(variance, degreesOfFreedom)));
  }

  private static String written(Distribution distribution) {
    return distribution.steps().stream().map(Object::toString).collect(Collectors.joining(";"));
  }

  private static Distribution read(String steps) {
    return new Distribution(Stream.of(steps.split(";", -1)).map(Double::valueOf).toList());
  }

  private static OptionalDouble optional(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static @Nullable Double nullable(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
