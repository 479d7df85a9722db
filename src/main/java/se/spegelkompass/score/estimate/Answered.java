package se.spegelkompass.score.estimate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts of the answers to one sub-question. */
final class Answered {

  private int people;
  private int answers;
  private int notKnown;
  private int[] steps = {};

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

  /** Counts one answer on a step, 1 for the lowest. */
  void step(int number) {
    if (number > steps.length) {
      steps = Arrays.copyOf(steps, number);
    }
    steps[number - 1]++;
  }

  void add(Answered other) {
    people += other.people;
    answers += other.answers;
    notKnown += other.notKnown;
    if (other.steps.length > steps.length) {
      steps = Arrays.copyOf(steps, other.steps.length);
    }
    for (int i = 0; i < other.steps.length; i++) {
      steps[i] += other.steps[i];
    }
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
   * The answers on each step as shares of all answers on a step, 0..1.
   *
   * @param of how many steps there are
   */
  Distribution distribution(int of) {
    var sum = (double) IntStream.of(steps).sum();
    return new Distribution(
        IntStream.range(0, of).mapToObj(i -> i < steps.length ? steps[i] / sum : 0.0).toList());
  }
}
