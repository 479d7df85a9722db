package se.spegelkompass.framework;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a sub-question of one edition lives on in the next.
 *
 * @param from the earlier sub-question's id; empty for one that is new
 * @param to the later sub-question's id; empty for one that was dropped
 * @param points how many of the earlier one's points went along, where that is known
 * @param pointsFrom points that the later one took over from others without what they asked, by the
 *     earlier one's id
 * @param reason why we think so, in one sentence
 */
public record Link(
    Optional<String> from,
    Optional<String> to,
    Relation relation,
    Confidence confidence,
    OptionalInt points,
    Map<String, Integer> pointsFrom,
    Prose reason) {

  public Link {
    pointsFrom = Map.copyOf(pointsFrom);
  }
}
