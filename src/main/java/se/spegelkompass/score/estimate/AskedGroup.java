package se.spegelkompass.score.estimate;

import java.util.OptionalInt;
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
 * @param population how many people were asked, at least 1; empty where nobody knows, and then
 *     there is no finite population correction
 */
public record AskedGroup(
    long id, GroupKind kind, long result, double weight, int k, OptionalInt population) {

  /**
   * @throws IllegalArgumentException if the weight is not above 0, or k or the population is below
   *     1
   */
  public AskedGroup {
    if (!(weight > 0) || k < 1 || population.orElse(1) < 1) {
      throw new IllegalArgumentException(
          "a group's weight must be above 0, its k and its population at least 1");
    }
  }

  /** A group that stands for itself, weighs 1 and has an unknown population. */
  public static AskedGroup of(long id, GroupKind kind, int k) {
    return new AskedGroup(id, kind, id, 1, k, OptionalInt.empty());
  }
}
