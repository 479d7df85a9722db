package se.spegelkompass.score.estimate;

import java.util.List;

/**
 * How answers fall on the steps of a sub-question's items, each respondent weighing the same.
 *
 * @param steps the share on each step, lowest first, each 0..1; together 1
 */
public record Distribution(List<Double> steps) {

  /**
   * @throws IllegalArgumentException if there are no steps
   */
  public Distribution {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a distribution needs steps");
    }
  }

  /** The share at both ends of the scale, 0..1: 1 where people see opposite things. */
  public double polarisation() {
    return steps.size() == 1 ? steps.getFirst() : steps.getFirst() + steps.getLast();
  }
}
