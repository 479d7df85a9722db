package se.spegelkompass.score.estimate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import se.spegelkompass.score.estimate.Guess.Stratum;

/** Means over groups, as sums of the groups' own figures. */
record Means(Turnout turnout) {

  /** How much groups weigh together within a stratum. */
  int size(Measure measure, Collection<Long> groups, int subQuestion) {
    return groups.stream().mapToInt(it -> measure.size(turnout.of(it, subQuestion))).sum();
  }

  /** {@code Σ n y / Σ n}. */
  Map<Unknown, Double> of(Measure measure, Collection<Long> groups, int subQuestion) {
    var sum = new HashMap<Unknown, Double>();
    var all = (double) size(measure, groups, subQuestion);
    for (var group : groups) {
      var size = measure.size(turnout.of(group, subQuestion));
      if (size > 0) {
        sum.put(new Unknown(group, subQuestion), size / all);
      }
    }
    return sum;
  }

  /** {@code Σ w ȳ / Σ w}. */
  Map<Unknown, Double> of(Measure measure, Guess guess, int subQuestion) {
    var sum = new HashMap<Unknown, Double>();
    var weights = guess.strata().stream().mapToDouble(Stratum::weight).sum();
    for (var stratum : guess.strata()) {
      add(sum, of(measure, stratum.groups(), subQuestion), stratum.weight() / weights);
    }
    return sum;
  }

  /** Adds one sum, times a factor, to another. */
  static void add(Map<Unknown, Double> to, Map<Unknown, Double> sum, double factor) {
    sum.forEach((unknown, coefficient) -> to.merge(unknown, coefficient * factor, Double::sum));
  }
}
