package se.spegelkompass.gap.analysis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Weighted means, standard deviations and covariance, divided by the sum of the weights. A standard
 * deviation that is only noise is 0.
 */
record Moments(
    double self, double official, double selfScatter, double officialScatter, double covariance) {

  static Moments of(List<Paired> pairs) {
    var self = mean(pairs, Paired::self);
    var official = mean(pairs, Paired::official);
    return new Moments(
        self,
        official,
        root(mean(pairs, it -> square(it.self() - self))),
        root(mean(pairs, it -> square(it.official() - official))),
        mean(pairs, it -> (it.self() - self) * (it.official() - official)));
  }

  OptionalDouble correlation() {
    var both = selfScatter * officialScatter;
    return both == 0 ? OptionalDouble.empty() : within(covariance / both);
  }

  OptionalDouble concordance() {
    var both = square(selfScatter) + square(officialScatter) + square(self - official);
    return both < square(Shares.NOISE) ? OptionalDouble.empty() : within(2 * covariance / both);
  }

  /** The last digits must not take it beyond −1..1. */
  private static OptionalDouble within(double coefficient) {
    return OptionalDouble.of(Math.clamp(coefficient, -1, 1));
  }

  private static double mean(List<Paired> pairs, ToDoubleFunction<Paired> value) {
    return pairs.stream().mapToDouble(it -> it.weight() * value.applyAsDouble(it)).sum()
        / pairs.stream().mapToDouble(Paired::weight).sum();
  }

  private static double square(double it) {
    return it * it;
  }

  private static double root(double variance) {
    var root = Math.sqrt(variance);
    return root < Shares.NOISE ? 0 : root;
  }
}
