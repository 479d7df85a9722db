package se.spegelkompass.gap.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The two profiles over the sub-questions held against each other, split into level, scatter and
 * shape (Cronbach and Gleser 1953, <i>Psychological Bulletin</i> 50, 456–473), with Lin's
 * concordance (Lin 1989, <i>Biometrics</i> 45, 255–268).
 *
 * <p>Every sub-question weighs as much as its maximum, so that the levels are the totals' shares.
 * Moments are divided by the sum of the weights: these are all the sub-questions, no sample.
 *
 * @param of how many sub-questions it rests on, at least 3
 * @param selfLevel the weighted mean x̄ of the pre-score's shares, 0..1
 * @param officialLevel the weighted mean ȳ of the evaluators' shares, 0..1
 * @param selfScatter the weighted standard deviation s_x of the pre-score's shares, 0..0.5
 * @param officialScatter the weighted standard deviation s_y of the evaluators' shares, 0..0.5
 * @param shape Pearson's weighted correlation, −1..1; empty where a scatter is 0
 * @param concordance Lin's {@code ρ_c = 2 s_xy / (s_x² + s_y² + (x̄ − ȳ)²)}, −1..1: 1 only where
 *     the profiles are equal; empty where both are flat and equal
 */
public record Profile(
    int of,
    double selfLevel,
    double officialLevel,
    double selfScatter,
    double officialScatter,
    OptionalDouble shape,
    OptionalDouble concordance) {

  /** With fewer sub-questions there is no profile to speak of. */
  public static final int FEWEST = 3;

  /**
   * The profiles of some sub-questions.
   *
   * @param pairs those that both sides have
   * @return empty for fewer than {@link #FEWEST}
   */
  public static Optional<Profile> of(List<Paired> pairs) {
    if (pairs.size() < FEWEST) {
      return Optional.empty();
    }
    var moments = Moments.of(pairs);
    return Optional.of(
        new Profile(
            pairs.size(),
            moments.self(),
            moments.official(),
            moments.selfScatter(),
            moments.officialScatter(),
            moments.correlation(),
            moments.concordance()));
  }

  /** Level: self minus official as a share, −1..1; the difference of the totals in percent. */
  public double elevation() {
    return selfLevel - officialLevel;
  }

  /** Scatter: how much more self varies between sub-questions than official, −0.5..0.5. */
  public double scatter() {
    return selfScatter - officialScatter;
  }

  /**
   * What is left of a gap when the general level is taken away.
   *
   * @param gap self minus official as a share, −1..1
   * @return −2..2
   */
  public double withoutLevel(double gap) {
    return gap - elevation();
  }

  /**
   * The weighted mean squared difference D², 0..1. It is made up of {@code elevation² + scatter² +
   * 2 s_x s_y (1 − shape)}; the last term is 0 where a scatter is 0.
   */
  public double distance() {
    return elevation() * elevation() + scatter() * scatter() + shapeDistance();
  }

  private double shapeDistance() {
    return shape.isPresent() ? 2 * selfScatter * officialScatter * (1 - shape.getAsDouble()) : 0;
  }
}
