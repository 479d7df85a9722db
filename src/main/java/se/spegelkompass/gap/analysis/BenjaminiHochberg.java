package se.spegelkompass.gap.analysis;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Many tests at once: of those called secured, at most a given part is expected to be so by chance
 * (the false discovery rate; Benjamini and Hochberg 1995, <i>J. R. Statist. Soc. B</i> 57,
 * 289–300). It holds for independent tests, and for those that go together the same way (Benjamini
 * and Yekutieli 2001).
 */
public final class BenjaminiHochberg {

  /** The part of the secured ones that may be so by chance. */
  public static final double LEVEL = 0.05;

  private BenjaminiHochberg() {}

  /**
   * The adjusted p-values, as R's {@code p.adjust(p, method = "BH")}: for the i-th smallest of n
   * the least {@code n/j · p(j)} over j ≥ i, at most 1.
   *
   * @param p each 0..1, in any order; may be empty
   * @return 0..1, in the order of p
   * @throws IllegalArgumentException if one is outside 0..1 or no number
   */
  public static double[] adjusted(double[] p) {
    for (var it : p) {
      checked(it);
    }
    var largestFirst =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(it -> p[it]).reversed())
            .toList();
    var adjusted = new double[p.length];
    var least = 1.0;
    var rank = p.length;
    for (var index : largestFirst) {
      least = Math.min(least, (double) p.length / rank * p[index]);
      adjusted[index] = least;
      rank--;
    }
    return adjusted;
  }

  /**
   * Which tests are secured: those whose adjusted p-value is at most q.
   *
   * @param p each 0..1, in any order; may be empty
   * @param q the part that may be so by chance, 0..1; usually {@link #LEVEL}
   * @return in the order of p
   * @throws IllegalArgumentException if q or a p is outside 0..1 or no number
   */
  public static boolean[] secured(double[] p, double q) {
    checked(q);
    var adjusted = adjusted(p);
    var secured = new boolean[p.length];
    for (var i = 0; i < p.length; i++) {
      secured[i] = adjusted[i] <= q;
    }
    return secured;
  }

  private static void checked(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
  }
}
