package se.spegelkompass.score.estimate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Equations of an interval each: {@code Σ κ v = V} and {@code Σ κ² v² / (n − 1) = V² / df}. It
 * tells which of the unknowns {@code v} follow from them. For that it looks at the equations'
 * derivatives at a random point: an unknown follows if changing it alone is not possible. All is
 * counted in whole numbers modulo a prime, so nothing is rounded.
 *
 * @param <T> an unknown
 */
final class Equations<T> {

  private static final long PRIME = Integer.MAX_VALUE;

  private final SplittableRandom random = new SplittableRandom(20261126);
  private final Map<T, Long> point = new HashMap<>();
  private final List<Map<T, Long>> derivatives = new ArrayList<>();

  /**
   * A term of an interval's variance.
   *
   * @param factor κ
   * @param respondents n
   */
  record Term<T>(T unknown, long factor, int respondents) {}

  void add(List<Term<T>> interval) {
    var sum = new HashMap<T, Long>();
    var squares = new HashMap<T, Long>();
    for (var term : interval) {
      var value = point.computeIfAbsent(term.unknown(), it -> random.nextLong(1, PRIME));
      var factor = term.factor() % PRIME;
      sum.put(term.unknown(), factor);
      squares.put(
          term.unknown(),
          times(times(2 * factor % PRIME, factor), times(value, inverse(term.respondents() - 1))));
    }
    derivatives.add(sum);
    derivatives.add(squares);
  }

  Set<T> unknown() {
    return Set.copyOf(point.keySet());
  }

  Set<T> solved() {
    var solved = new LinkedHashSet<T>();
    var rank = rank(derivatives);
    for (var unknown : point.keySet()) {
      var one = new ArrayList<>(derivatives);
      one.add(Map.of(unknown, 1L));
      if (rank(one) == rank) {
        solved.add(unknown);
      }
    }
    return solved;
  }

  /** By Gauss's elimination. */
  private int rank(List<Map<T, Long>> rows) {
    var left = new ArrayList<Map<T, Long>>();
    rows.forEach(row -> left.add(new HashMap<>(row)));
    var rank = 0;
    for (var unknown : point.keySet()) {
      var pivot = left.stream().filter(row -> row.getOrDefault(unknown, 0L) != 0).findFirst();
      if (pivot.isPresent()) {
        rank++;
        left.remove(pivot.get());
        left.forEach(row -> eliminate(unknown, pivot.get(), row));
      }
    }
    return rank;
  }

  private void eliminate(T unknown, Map<T, Long> pivot, Map<T, Long> row) {
    var factor = times(row.getOrDefault(unknown, 0L), inverse(pivot.getOrDefault(unknown, 1L)));
    if (factor != 0) {
      pivot.forEach(
          (it, value) -> row.merge(it, PRIME - times(factor, value), (a, b) -> (a + b) % PRIME));
    }
  }

  private static long times(long a, long b) {
    return a * b % PRIME;
  }

  private static long inverse(long value) {
    return BigInteger.valueOf(value).modInverse(BigInteger.valueOf(PRIME)).longValueExact();
  }
}
