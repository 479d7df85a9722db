package se.spegelkompass.score;

import java.util.List;

/**
 * What one group, or small groups together, answered.
 *
 * @param groups the round's groups in it: one, or several that were merged into Övriga
 * @param responses how many submitted responses it has, at least k
 */
public record GroupScore(List<Long> groups, int responses, Score score) {

  public GroupScore {
    groups = List.copyOf(groups);
  }

  /** Whether this is Övriga: small groups merged so that none of them can be told apart. */
  public boolean isMerged() {
    return groups.size() > 1;
  }
}
