package se.spegelkompass.gap;

import java.util.Optional;
import se.spegelkompass.framework.Area;
import se.spegelkompass.score.estimate.PreScore;

/**
 * How far apart the groups are in an area.
 *
 * @param lowest the lowest group's share of the area's maximum, 0..1
 * @param highest the highest group's
 */
public record Spread(double lowest, double highest) {

  /**
   * Over the groups that have points for the whole area, so that all are measured alike; empty
   * where fewer than two have.
   */
  static Optional<Spread> of(Area area, PreScore preScore) {
    var shares =
        preScore.groups().stream()
            .flatMapToDouble(group -> group.score().points(area).stream())
            .map(points -> points / area.max())
            .summaryStatistics();
    return shares.getCount() < 2
        ? Optional.empty()
        : Optional.of(new Spread(shares.getMin(), shares.getMax()));
  }
}
