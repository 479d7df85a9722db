package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds what is there. */
final class Sums {

  private Sums() {}

  static BigDecimal of(Stream<Optional<BigDecimal>> values) {
    return values.flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
