package se.spegelkompass.score.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.framework.SubQuestion;

/** Something that a design has an estimate of: a share, or the points of an area or of all. */
final class Figure {

  private static final String AREA = "area ";
  private static final String TOTAL = "total";
  private static final List<SubQuestion> ALL = Design.EDITION.subQuestions().toList();

  static final int SUB_QUESTIONS = ALL.size();

  private final String name;
  private final double[] coefficients;

  private Figure(String name, double[] coefficients) {
    this.name = name;
    this.coefficients = coefficients;
  }

  /** Every figure there is. */
  static List<Figure> all() {
    var shares =
        ALL.stream()
            .map(it -> new Figure(it.id(), coefficients(s -> ALL.get(s).equals(it), s -> 1)));
    var areas =
        Design.EDITION.areas().stream()
            .map(it -> points(AREA + it.number(), s -> ALL.get(s).area() == it.number()));
    return Stream.of(shares, areas, Stream.of(points(TOTAL, s -> true))).flatMap(it -> it).toList();
  }

  private static Figure points(String name, IntPredicate which) {
    return new Figure(name, coefficients(which, s -> ALL.get(s).max()));
  }

  private static double[] coefficients(IntPredicate which, IntToDoubleFunction value) {
    return IntStream.range(0, ALL.size())
        .mapToDouble(s -> which.test(s) ? value.applyAsDouble(s) : 0)
        .toArray();
  }

  /** As in {@code expected.csv}. */
  String name() {
    return name;
  }

  /** c_s by sub-question. */
  double[] coefficients() {
    return coefficients.clone();
  }

  /** The estimate that follows from shares by sub-question; NaN is no share. */
  Optional<Estimate> estimate(IntToDoubleFunction share, Supplier<Optional<Precision>> precision) {
    var value =
        IntStream.range(0, coefficients.length)
            .filter(s -> coefficients[s] != 0)
            .mapToDouble(s -> coefficients[s] * share.applyAsDouble(s))
            .sum();
    return Double.isNaN(value)
        ? Optional.empty()
        : Optional.of(Estimate.of(value, Arrays.stream(coefficients).sum(), precision.get()));
  }

  /** The same figure as a score has it. */
  Optional<Estimate> of(Score score) {
    if (name.equals(TOTAL)) {
      return score.estimate(Design.EDITION);
    }
    if (name.startsWith(AREA)) {
      var number = Integer.parseInt(name.substring(AREA.length()));
      return Design.EDITION.area(number).flatMap(score::estimate);
    }
    return ALL.stream().filter(it -> it.id().equals(name)).findFirst().flatMap(score::estimate);
  }
}
