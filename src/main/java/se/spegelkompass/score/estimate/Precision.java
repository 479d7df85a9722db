package se.spegelkompass.score.estimate;

import java.util.Collection;
import java.util.Optional;

/**
 * How precise a figure is.
 *
 * <p>The estimator is that of stratified sampling without replacement as in R's {@code survey}
 * package: the groups are strata, and the variance of a figure is {@code Σ_g n_g/(n_g − 1) · Σ_i
 * z_i²}, where {@code z_i} are the respondents' linearised values with the finite population
 * correction in them (Taylor linearisation; Lumley 2010, <i>Complex Surveys</i>, ch. 2; Särndal,
 * Swensson and Wretman 1992, § 5.5). For one sub-question that is {@code Σ w_g² (1 − n_gs/N_g)
 * s²_gs / n_gs}. The degrees of freedom are Satterthwaite's (1946): {@code V² / Σ_g ( v_g²/(n_g −
 * 1) )}.
 *
 * @param variance V, the variance of the figure, at least 0, in the square of its unit
 * @param degreesOfFreedom above 0; 0 where the variance is 0 and nothing can be said of it
 */
public record Precision(double variance, double degreesOfFreedom) {

  /**
   * @throws IllegalArgumentException if the variance is below 0 or no number
   */
  public Precision {
    if (!(variance >= 0) || !(degreesOfFreedom >= 0)) {
      throw new IllegalArgumentException("no precision: " + variance + ", " + degreesOfFreedom);
    }
  }

  /**
   * The precision of a figure from what each group contributes to its variance.
   *
   * @return empty where a group's contribution cannot be estimated, or there are none
   */
  static Optional<Precision> of(Collection<Contribution> contributions) {
    if (contributions.isEmpty()
        || contributions.stream().anyMatch(it -> Double.isNaN(it.variance()))) {
      return Optional.empty();
    }
    var variance = contributions.stream().mapToDouble(Contribution::variance).sum();
    if (variance == 0) {
      return Optional.of(new Precision(0, 0));
    }
    var denominator = contributions.stream().mapToDouble(Contribution::satterthwaite).sum();
    return Optional.of(new Precision(variance, variance * variance / denominator));
  }

  /** The standard error, in the figure's unit. */
  public double standardError() {
    return Math.sqrt(variance);
  }

  /** {@code Σ_g ( v_g²/(n_g − 1) )}, what stands below in Satterthwaite's fraction. */
  public double satterthwaite() {
    return variance == 0 ? 0 : variance * variance / degreesOfFreedom;
  }

  /** Student's t for a 95 % interval; 0 where the variance is 0. */
  public double factor() {
    return variance == 0 ? 0 : StudentT.factor(degreesOfFreedom);
  }

  /** Half the width of the 95 % interval before it is cut, in the figure's unit. */
  public double half() {
    return factor() * standardError();
  }

  /**
   * Of the same figure in another unit: each value times a factor. The variance is squared with it.
   */
  public Precision times(double factor) {
    return new Precision(variance * factor * factor, degreesOfFreedom);
  }
}
