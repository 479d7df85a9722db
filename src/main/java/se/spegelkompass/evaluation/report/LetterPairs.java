package se.spegelkompass.evaluation.report;

import java.util.Arrays;

/** A title's pairs of letters, made ready for being compared with many others. */
final class LetterPairs {

  private final int[] sorted;

  private LetterPairs(int[] sorted) {
    this.sorted = sorted;
  }

  static LetterPairs of(String title) {
    var key = Likeness.key(title);
    var pairs = new int[Math.max(0, key.length() - 1)];
    for (var i = 0; i < pairs.length; i++) {
      pairs[i] = key.charAt(i) << 16 | key.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return new LetterPairs(pairs);
  }

  /** The share of pairs that both have (Dice), 0..1. */
  double likeness(LetterPairs other) {
    if (sorted.length == 0 || other.sorted.length == 0) {
      return 0;
    }
    var both = 0;
    for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
      var order = Integer.compare(sorted[i], other.sorted[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * both / (sorted.length + other.sorted.length);
  }

  /** Whether titles of these lengths can be so like each other at all. */
  boolean canBe(double least, LetterPairs other) {
    var shorter = Math.min(sorted.length, other.sorted.length);
    return 2.0 * shorter >= least * (sorted.length + other.sorted.length);
  }
}
