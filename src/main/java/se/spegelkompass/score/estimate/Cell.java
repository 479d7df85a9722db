package se.spegelkompass.score.estimate;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The result of one sub-question, for one group or for all groups together. It exists only if it
 * may be shown.
 *
 * @param responses how many respondents the share rests on; at least k, or 0 where there is no
 *     share
 * @param share the mean share of full practice, 0..1; empty where fewer than k can be scored
 * @param notKnown the share of answers that are "vet inte", 0..1; empty where fewer than k answered
 * @param distribution how the answers fall on the steps; empty where fewer than 2k can be scored.
 *     For all groups together it is over the groups that show one, by their weights
 * @param variance a group's {@code s²} of its respondents' shares; empty where fewer than 2k can be
 *     scored, and always for all groups together
 * @param precision of the share; empty where there is no share. Below 2k it rests on the greatest
 *     variance that the mean allows ({@link Contribution#cautious})
 */
public record Cell(
    int responses,
    OptionalDouble share,
    OptionalDouble notKnown,
    Optional<Distribution> distribution,
    OptionalDouble variance,
    Optional<Precision> precision) {

  static final Cell HIDDEN = of(0, OptionalDouble.empty(), OptionalDouble.empty());

  /** A cell whose mean alone may be shown. */
  static Cell of(int responses, OptionalDouble share, OptionalDouble notKnown) {
    return new Cell(
        responses, share, notKnown, Optional.empty(), OptionalDouble.empty(), Optional.empty());
  }

  /** Whether all respondents are known to have the same share. */
  public boolean isUnanimous() {
    return variance.isPresent() && variance.getAsDouble() == 0;
  }
}
