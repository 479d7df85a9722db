package se.spegelkompass.score;

import java.util.List;

/**
 * What one group, or small groups together, answered.
 *
 * @param groups the round's groups in it: one, or several that are shown together
 * @param others whether this is Övriga: groups too small by themselves, merged at closing so that
 *     none of them can be told apart
 * @param responses how many submitted responses it has, at least k
 */
public record GroupScore(List<Long> groups, boolean others, int responses, Score score) {

  public GroupScore {
    groups = List.copyOf(groups);
  }
}
