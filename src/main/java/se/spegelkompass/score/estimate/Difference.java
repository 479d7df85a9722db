package se.spegelkompass.score.estimate;

import java.util.List;
import java.util.Optional;

/**
 * The difference between two figures of the same thing, first minus second.
 *
 * <p>Its variance is the sum of the two variances, and its degrees of freedom Welch's (1947) and
 * Satterthwaite's (1946): {@code (V₁ + V₂)² / (V₁²/ν₁ + V₂²/ν₂)}. That holds for two groups of one
 * round, which nobody belongs to both of. Two rounds may have asked the same people: as their
 * answers tend to go together, the interval is then rather too wide than too narrow.
 *
 * @param estimate the difference and its precision, in the unit of the figures
 * @param people whether the same people can be behind both
 */
public record Difference(Estimate estimate, People people) {

  /** Who is behind the two figures. */
  public enum People {
    /** Nobody is behind both. */
    INDEPENDENT,
    /** Some may be behind both; nobody can know how many, as responses have no names. */
    OVERLAP_UNKNOWN
  }

  /**
   * The first minus the second.
   *
   * @param first a share or points, 0..max
   * @param second of the same thing
   * @throws IllegalArgumentException if the two have different maxima
   */
  public static Difference between(Estimate first, Estimate second, People people) {
    if (first.max() != second.max()) {
      throw new IllegalArgumentException("not the same thing: " + first + ", " + second);
    }
    return new Difference(
        new Estimate(
            first.value() - second.value(),
            -first.max(),
            first.max(),
            first.precision().flatMap(a -> second.precision().flatMap(b -> sum(a, b)))),
        people);
  }

  /** Whether the 95 % interval leaves out 0. */
  public boolean isSecured() {
    return estimate.interval().filter(it -> !it.contains(0)).isPresent();
  }

  private static Optional<Precision> sum(Precision a, Precision b) {
    var variance = a.variance() + b.variance();
    if (variance == 0) {
      return Optional.of(new Precision(0, 0));
    }
    var denominator =
        List.of(a, b).stream()
            .filter(it -> it.variance() > 0)
            .mapToDouble(it -> it.variance() * it.variance() / it.degreesOfFreedom())
            .sum();
    return Optional.of(new Precision(variance, variance * variance / denominator));
  }
}
