package se.spegelkompass.score.estimate;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Counts of the answers to one sub-question. */
final class Answered {

  private static final int[] NONE = {};

  private int people;
  private int answers;
  private int notKnown;

  /** The answers on each step, by how many the respondent gave; added up last, in one order. */
  private final SortedMap<Integer, int[]> steps = new TreeMap<>();

  /**
   * Counts one respondent.
   *
   * @param answers how many of the items have any answer
   * @param notKnown how many of them are <i>vet inte</i>
   */
  void add(int answers, int notKnown) {
    people += answers > 0 ? 1 : 0;
    this.answers += answers;
    this.notKnown += notKnown;
  }

  /**
   * Counts one answer on a step.
   *
   * @param number 1 for the lowest
   * @param of how many answers on a step the respondent gave: together they weigh 1
   */
  void step(int number, int of) {
    var counts = steps.getOrDefault(of, NONE);
    if (counts.length < number) {
      counts = Arrays.copyOf(counts, number);
      steps.put(of, counts);
    }
    counts[number - 1]++;
  }

  void add(Answered other) {
    people += other.people;
    answers += other.answers;
    notKnown += other.notKnown;
    other.steps.forEach((of, counts) -> steps.merge(of, counts.clone(), Answered::sum));
  }

  private static int[] sum(int[] a, int[] b) {
    var sum = Arrays.copyOf(a, Math.max(a.length, b.length));
    for (int i = 0; i < b.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  /** How many respondents gave any answer. */
  int people() {
    return people;
  }

  /** The share of the answers that are <i>vet inte</i>, 0..1; NaN where there are none. */
  double notKnownShare() {
    return (double) notKnown / answers;
  }

  /**
   * How much of the respondents is on each step, 0..1. Each respondent weighs the same, as in the
   * mean share: were each answer to weigh the same, the two together would tell apart those who
   * answered more items than others.
   *
   * @param of how many steps there are
   */
  Distribution distribution(int of) {
    var weights = IntStream.range(0, of).mapToDouble(this::weight).toArray();
    var all = DoubleStream.of(weights).sum();
    return new Distribution(DoubleStream.of(weights).mapToObj(it -> it / all).toList());
  }

  private double weight(int step) {
    return steps.entrySet().stream()
        .filter(it -> step < it.getValue().length)
        .mapToDouble(it -> (double) it.getValue()[step] / it.getKey())
        .sum();
  }
}
