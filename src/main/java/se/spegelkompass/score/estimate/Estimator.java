package se.spegelkompass.score.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The stratified estimator (design section 4), over the cells that count. Everything is agreed to
 * 1e-9 with R's {@code survey} package in {@code EstimatorTest}.
 *
 * <p>A figure is a sum {@code Σ_s c_s p_s} over sub-questions: one share ({@code c = 1}), an area
 * or the total ({@code c_s} the maxima). {@code p_s = Σ_g w_gs ȳ_gs}, the weights normalised over
 * the groups whose cell counts. A figure's sample is the respondents who contribute to it: for an
 * area those with a share of at least one of its counted sub-questions. Their linearised values are
 * {@code z_i = Σ_s c_s w_gs (y_is − ȳ_gs) / n_gs}, so that the covariance of a person's answers is
 * counted.
 */
final class Estimator {

  /** Which cells count. */
  interface Cells {
    /** Whether the cell of a group, 0 for the first, and a sub-question counts. */
    boolean count(int part, int subQuestion);
  }

  private final List<Unit> units;
  private final int subQuestions;
  private final Cells cells;

  /**
   * @param units the strata
   * @param subQuestions how many sub-questions there are; they are numbered from 0
   * @param cells which cells count; a cell without any share must not
   */
  Estimator(List<Unit> units, int subQuestions, Cells cells) {
    this.units = units;
    this.subQuestions = subQuestions;
    this.cells = cells;
  }

  /** {@code w_gs}, 0..1: a group's normalised weight; 0 where its cell does not count. */
  double weight(int part, int subQuestion) {
    return cells.count(part, subQuestion) ? units.get(part).weight() / weights(subQuestion) : 0;
  }

  /** {@code p_s}, 0..1; NaN where no cell counts. */
  double share(int subQuestion) {
    return counted(subQuestion)
            .mapToDouble(it -> units.get(it).weight() * units.get(it).sample().mean(subQuestion))
            .sum()
        / weights(subQuestion);
  }

  private double weights(int subQuestion) {
    return counted(subQuestion).mapToDouble(it -> units.get(it).weight()).sum();
  }

  private IntStream counted(int subQuestion) {
    return IntStream.range(0, units.size()).filter(it -> cells.count(it, subQuestion));
  }

  /**
   * What each group contributes to the variance of a figure for all groups together; groups without
   * any cell in it are left out.
   *
   * @param coefficients {@code c_s} by sub-question; 0 where it is no part of the figure
   */
  List<Contribution> contributions(double[] coefficients) {
    return IntStream.range(0, units.size())
        .mapToObj(part -> contribution(part, weighted(part, coefficients)))
        .filter(it -> it.responses() > 0)
        .toList();
  }

  /**
   * The same, of which each group's may be known: where a cell's variance may not, the group's
   * contribution is cautious.
   *
   * @param known the cells whose variances may be known
   */
  List<Contribution> contributions(double[] coefficients, Cells known) {
    return IntStream.range(0, units.size())
        .mapToObj(part -> own(part, weighted(part, coefficients), known))
        .filter(it -> it.responses() > 0)
        .toList();
  }

  /**
   * What a group's own figure's variance is.
   *
   * @param part which of the groups, 0 for the first
   * @param coefficients {@code c_s} by sub-question
   */
  Contribution own(int part, double[] coefficients) {
    return contribution(part, coefficients);
  }

  /**
   * What a group's own figure's variance is, as far as it may be known.
   *
   * @param part which of the groups, 0 for the first
   * @param coefficients {@code c_s} by sub-question
   * @param known the cells whose variances may be known
   */
  Contribution own(int part, double[] coefficients, Cells known) {
    var all =
        IntStream.range(0, subQuestions)
            .filter(s -> coefficients[s] != 0 && cells.count(part, s))
            .allMatch(s -> known.count(part, s));
    return all
        ? contribution(part, coefficients)
        : cautious(part, coefficients, s -> known.count(part, s));
  }

  private double[] weighted(int part, double[] coefficients) {
    var weighted = new double[subQuestions];
    Arrays.setAll(weighted, s -> coefficients[s] == 0 ? 0 : coefficients[s] * weight(part, s));
    return weighted;
  }

  private Contribution contribution(int part, double[] coefficients) {
    var unit = units.get(part);
    IntPredicate counted = s -> coefficients[s] != 0 && cells.count(part, s);
    var corrected = new double[subQuestions];
    Arrays.setAll(
        corrected,
        s ->
            counted.test(s)
                ? coefficients[s] * Math.sqrt(unit.correction(unit.sample().count(s)))
                : 0);
    var linearised = unit.sample().linearised(corrected, counted);
    var isCensus = IntStream.range(0, subQuestions).allMatch(s -> corrected[s] == 0);
    return new Contribution(
        part, linearised.respondents(), isCensus ? 0 : variance(linearised), false);
  }

  /** A single respondent says nothing of the variance. */
  private static double variance(Sample.Linearised linearised) {
    var n = linearised.respondents();
    return n < 2 ? Double.NaN : n / (n - 1.0) * linearised.sumOfSquares();
  }

  /**
   * A group's contribution where some of its cells' variances may not be known: the greatest that
   * what may be known allows.
   *
   * @param part which of the groups, 0 for the first
   * @param coefficients {@code c_s w_gs} by sub-question
   * @param known which of its cells' variances may be known
   */
  Contribution cautious(int part, double[] coefficients, IntPredicate known) {
    var sample = units.get(part).sample();
    var counted =
        IntStream.range(0, subQuestions)
            .filter(s -> coefficients[s] != 0 && cells.count(part, s))
            .toArray();
    var error =
        IntStream.of(counted)
            .mapToDouble(s -> coefficients[s] * Math.sqrt(cellVariance(part, s, known.test(s))))
            .sum();
    var fewest = IntStream.of(counted).map(sample::count).min().orElse(0);
    return new Contribution(part, fewest, error * error, true);
  }

  /** {@code (1 − f_gs) v_gs / n_gs} */
  private double cellVariance(int part, int subQuestion, boolean known) {
    var unit = units.get(part);
    var n = unit.sample().count(subQuestion);
    var mean = unit.sample().mean(subQuestion);
    var correction = unit.correction(n);
    if (correction == 0) {
      return 0;
    }
    var variance = known ? unit.sample().variance(subQuestion) : greatestVariance(n, mean);
    return correction * variance / n;
  }

  /**
   * {@code n/(n − 1) · ȳ(1 − ȳ)}: the greatest variance that n shares within 0..1 with that mean
   * can have; NaN for fewer than two.
   */
  static double greatestVariance(int n, double mean) {
    return n < 2 ? Double.NaN : n / (n - 1.0) * mean * (1 - mean);
  }
}
