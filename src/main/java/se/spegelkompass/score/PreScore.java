package se.spegelkompass.score;

import java.util.List;

/**
 * A closed round's result (självskattning), computed once. It holds only what may be shown.
 *
 * @param k the fewest responses a shown cell rests on
 * @param groups the groups that may be shown; Övriga last
 * @param leftOut the round's groups that are in no figure at all, because they are too small even
 *     together
 * @param overall all shown groups together, each weighing the same
 */
public record PreScore(int k, List<GroupScore> groups, List<Long> leftOut, Score overall) {

  public PreScore {
    groups = List.copyOf(groups);
    leftOut = List.copyOf(leftOut);
  }

  /** How many responses the result rests on. */
  public int responses() {
    return groups.stream().mapToInt(GroupScore::responses).sum();
  }
}
