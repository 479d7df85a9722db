package se.spegelkompass.score.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The respondents whose figures are shown as one: their shares of each sub-question, and the counts
 * of their answers. Sub-questions are numbered as in the edition, from 0.
 *
 * <p>It adds up in order of size, so that all figures are the same to the last digit in whatever
 * order the respondents come.
 */
final class Sample {

  private final int subQuestions;
  private final List<double[]> rows = new ArrayList<>();
  private final Answered[] answered;
  private final ItemTally[] items;
  private final @Nullable Moments[] moments;

  /**
   * @param subQuestions how many sub-questions there are
   */
  Sample(int subQuestions) {
    this.subQuestions = subQuestions;
    this.answered = new Answered[subQuestions];
    this.moments = new Moments[subQuestions];
    this.items = new ItemTally[subQuestions];
    Arrays.setAll(answered, i -> new Answered());
    Arrays.setAll(items, i -> new ItemTally());
  }

  /** All of several groups' respondents, each weighing the same. */
  static Sample together(List<Sample> samples) {
    var all = new Sample(samples.getFirst().subQuestions);
    for (var sample : samples) {
      all.rows.addAll(sample.rows);
      for (int i = 0; i < all.subQuestions; i++) {
        all.answered[i].add(sample.answered[i]);
        all.items[i].add(sample.items[i]);
      }
    }
    return all;
  }

  /**
   * Adds a respondent.
   *
   * @param shares 0..1 by sub-question; NaN where the respondent has none
   */
  void add(double[] shares) {
    rows.add(shares);
    Arrays.fill(moments, null);
  }

  /** The counts of the answers to a sub-question, to add to. */
  Answered answered(int subQuestion) {
    return answered[subQuestion];
  }

  /** The answers to the single items of a sub-question, to add to. */
  ItemTally items(int subQuestion) {
    return items[subQuestion];
  }

  /** How many respondents there are, whether or not they have any share. */
  int size() {
    return rows.size();
  }

  /** {@code n_gs}: how many respondents have a share of the sub-question. */
  int count(int subQuestion) {
    return moments(subQuestion).count();
  }

  /** {@code ȳ_gs}, 0..1; NaN where nobody has a share. */
  double mean(int subQuestion) {
    return moments(subQuestion).mean();
  }

  /**
   * {@code s²_gs} with n − 1 in the denominator, 0..0.5 in share². Exactly 0 where all have the
   * same share; NaN for fewer than two.
   */
  double variance(int subQuestion) {
    return moments(subQuestion).variance();
  }

  /** What is known of the shares of one sub-question. */
  private record Moments(int count, double mean, double variance, boolean unanimous) {

    static Moments of(double[] shares) {
      var all = DoubleStream.of(shares).summaryStatistics();
      if (shares.length == 0) {
        return new Moments(0, Double.NaN, Double.NaN, false);
      }
      if (all.getMin() == all.getMax()) {
        return new Moments(shares.length, all.getMin(), shares.length < 2 ? Double.NaN : 0, true);
      }
      var mean = all.getAverage();
      var squares = DoubleStream.of(shares).map(it -> (it - mean) * (it - mean)).sum();
      return new Moments(shares.length, mean, squares / (shares.length - 1), false);
    }
  }

  private Moments moments(int subQuestion) {
    var known = moments[subQuestion];
    if (known != null) {
      return known;
    }
    var counted =
        Moments.of(
            rows.stream()
                .mapToDouble(row -> row[subQuestion])
                .filter(it -> !Double.isNaN(it))
                .sorted()
                .toArray());
    moments[subQuestion] = counted;
    return counted;
  }

  /**
   * How many respondents have a share of at least one of some sub-questions, and the sum of the
   * squares of their linearised values {@code z_i = Σ_s a_s (y_is − ȳ_gs) / n_gs} over the
   * sub-questions that they have. These values sum to zero over the respondents.
   *
   * @param coefficients {@code a_s} by sub-question: how much the figure grows where the group's
   *     mean grows by 1
   * @param which the sub-questions that the figure counts
   */
  Linearised linearised(double[] coefficients, IntPredicate which) {
    var counted =
        IntStream.range(0, subQuestions).filter(which).filter(i -> count(i) > 0).toArray();
    var means = Arrays.stream(counted).mapToDouble(this::mean).toArray();
    var factors =
        Arrays.stream(counted)
            .mapToDouble(i -> moments(i).unanimous() ? 0 : coefficients[i] / count(i))
            .toArray();
    var squares = DoubleStream.builder();
    var respondents = 0;
    for (var row : rows) {
      var sum = 0.0;
      var any = false;
      for (int j = 0; j < counted.length; j++) {
        var share = row[counted[j]];
        if (!Double.isNaN(share)) {
          any = true;
          sum += factors[j] * (share - means[j]);
        }
      }
      respondents += any ? 1 : 0;
      squares.add(sum * sum);
    }
    return new Linearised(respondents, squares.build().sorted().sum());
  }

  /**
   * @param respondents n: those with a share of at least one of the sub-questions
   * @param sumOfSquares {@code Σ z_i²}, in the figure's unit squared
   */
  record Linearised(int respondents, double sumOfSquares) {}
}
