package se.spegelkompass.score.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ojalgo.matrix.decomposition.SingularValue;
import org.ojalgo.matrix.store.RawStore;

/**
 * Adds and subtracts published figures in whatever proportions, and tells how few people can be
 * left in one. It is linear algebra alone.
 *
 * @param people how many people there are of each sort
 * @param columns how much each published figure grows with each unknown of such a person: one array
 *     per unknown, as long as there are figures
 */
record Isolation<S>(Map<S, Integer> people, Function<S, List<double[]>> columns) {

  /**
   * The fewest people that any combination of the figures is about, but for nobody.
   *
   * @return the largest number there is where no combination is about anybody
   */
  int fewest() {
    var all = List.copyOf(people.keySet());
    var fewest = Integer.MAX_VALUE;
    for (int chosen = 0; chosen < 1 << all.size(); chosen++) {
      var killed = new ArrayList<S>();
      for (int i = 0; i < all.size(); i++) {
        if ((chosen & 1 << i) != 0) {
          killed.add(all.get(i));
        }
      }
      var left =
          all.stream()
              .filter(it -> !killed.contains(it))
              .filter(it -> rank(killed, it) > rank(killed, null))
              .mapToInt(it -> people.getOrDefault(it, 0))
              .sum();
      fewest = left == 0 ? fewest : Math.min(fewest, left);
    }
    return fewest;
  }

  private int rank(List<S> sorts, @Nullable S further) {
    var matrix = new ArrayList<double[]>();
    sorts.forEach(it -> matrix.addAll(columns.apply(it)));
    if (further != null) {
      matrix.addAll(columns.apply(further));
    }
    if (matrix.isEmpty()) {
      return 0;
    }
    var decomposition = SingularValue.R064.make();
    decomposition.decompose(RawStore.wrap(matrix.toArray(new double[0][])));
    return decomposition.getRank();
  }
}
