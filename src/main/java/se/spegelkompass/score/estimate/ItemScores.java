package se.spegelkompass.score.estimate;

import java.util.List;
import java.util.Map;

/**
 * A closed round's results by item, computed once. It holds only what may be shown.
 *
 * @param overall all shown groups together, by their weights, by item id
 * @param groups the groups in the order of {@link PreScore#groups()}, each by item id; only the
 *     items that somebody in the group was asked
 */
public record ItemScores(Map<String, ItemScore> overall, List<Map<String, ItemScore>> groups) {

  public ItemScores {
    overall = Map.copyOf(overall);
    groups = groups.stream().map(Map::copyOf).toList();
  }
}
