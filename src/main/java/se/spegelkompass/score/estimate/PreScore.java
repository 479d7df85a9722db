package se.spegelkompass.score.estimate;

import java.util.List;
import java.util.Map;

/**
 * A closed round's result (självskattning), computed once. It holds only what may be shown.
 *
 * @param k the fewest responses a shown cell rests on
 * @param groups the groups that may be shown; Övriga last
 * @param leftOut the round's groups that are in no figure at all, because they are too small even
 *     together
 * @param overall all shown groups together, by their weights
 * @param contributions what the groups contribute to the variance of the overall points, by the
 *     area's number, and 0 for the total; none where there are no such points
 */
public record PreScore(
    int k,
    List<GroupScore> groups,
    List<Long> leftOut,
    Score overall,
    Map<Integer, List<Contribution>> contributions) {

  /** Stands for the total among the areas' numbers. */
  public static final int TOTAL = 0;

  public PreScore {
    groups = List.copyOf(groups);
    leftOut = List.copyOf(leftOut);
    contributions = Map.copyOf(contributions);
  }

  /** How many responses the result rests on. */
  public int responses() {
    return groups.stream().mapToInt(GroupScore::responses).sum();
  }
}
