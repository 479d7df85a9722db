package se.spegelkompass.score;

import se.spegelkompass.framework.GroupKind;

/**
 * One of a round's groups, as the scoring sees it.
 *
 * @param id the group's id in the round
 * @param kind decides which items its members were asked
 * @param result the group that its answers are shown under: its own id, or another's that it was
 *     merged into before the round opened
 * @param weight how much the shown group weighs in the whole, above 0; only proportions matter. For
 *     merged groups the weight of {@code result} counts
 * @param k the fewest respondents a shown cell of it may rest on, at least the round's
 */
public record AskedGroup(long id, GroupKind kind, long result, double weight, int k) {

  /**
   * @throws IllegalArgumentException if the weight is not above 0, or k is below 1
   */
  public AskedGroup {
    if (weight <= 0 || k < 1) {
      throw new IllegalArgumentException("a group's weight must be above 0 and its k at least 1");
    }
  }

  /** A group that stands for itself and weighs 1. */
  static AskedGroup of(long id, GroupKind kind, int k) {
    return new AskedGroup(id, kind, id, 1, k);
  }
}
