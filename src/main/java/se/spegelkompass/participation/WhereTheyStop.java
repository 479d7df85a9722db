package se.spegelkompass.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import se.spegelkompass.respond.UnderWay.Place;
import se.spegelkompass.respond.UnderWay.Stop;

/**
 * Where people leave: places with at least k of them, and the rest together.
 *
 * @param counts in the order one gets there
 * @param rest how many are anywhere else; none, or at least k
 */
record WhereTheyStop(List<Count> counts, int rest) {

  /** How many are at a place. */
  record Count(Place place, int people) {}

  /**
   * Small places go together. As everybody can be counted from the rates, a small rest would be
   * known too: it takes in the smallest place until it is large enough.
   */
  static WhereTheyStop of(Collection<Stop> stops, int k) {
    var byPlace = new HashMap<Place, Integer>();
    stops.forEach(it -> byPlace.merge(it.place(), it.responses(), Integer::sum));
    var counts =
        new ArrayList<>(
            byPlace.entrySet().stream()
                .map(it -> new Count(it.getKey(), it.getValue()))
                .sorted(
                    Comparator.comparingInt(Count::people).thenComparingInt(WhereTheyStop::order))
                .toList());
    var rest = 0;
    while (!counts.isEmpty() && (counts.getFirst().people() < k || (rest > 0 && rest < k))) {
      rest += counts.removeFirst().people();
    }
    counts.sort(Comparator.comparingInt(WhereTheyStop::order));
    return new WhereTheyStop(List.copyOf(counts), rest);
  }

  private static int order(Count count) {
    return switch (count.place()) {
      case Place.Beginning() -> 0;
      case Place.InArea(var area) -> area;
      case Place.End() -> Integer.MAX_VALUE;
    };
  }
}
