package se.spegelkompass.score.estimate;

import java.util.Map;

/**
 * Something published: a sum of unknowns, each times its coefficient, lies in a range.
 *
 * @param range where rounding leaves it
 */
record Relation(Map<Unknown, Double> sum, Range range) {

  Relation {
    sum = Map.copyOf(sum);
  }
}
