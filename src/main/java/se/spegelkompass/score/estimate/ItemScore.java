package se.spegelkompass.score.estimate;

import java.util.OptionalDouble;

/**
 * The result of one item, for one group or for all groups together. It holds only what may be
 * shown.
 *
 * @param share the mean over the respondents who have a share of the sub-question, 0..1; where one
 *     of them chose no step of the item, the respondent's own share of the sub-question stands for
 *     it, so that the items of a sub-question that all were asked have its share as their mean.
 *     Empty where it may not be shown, or fewer than half of them chose a step
 * @param notKnown the share of the answers to the item that are "vet inte", 0..1; empty where it
 *     may not be shown
 */
public record ItemScore(OptionalDouble share, OptionalDouble notKnown) {

  /** An item of which nothing may be shown. */
  public static final ItemScore HIDDEN =
      new ItemScore(OptionalDouble.empty(), OptionalDouble.empty());
}
