package se.spegelkompass.score;

import java.util.OptionalDouble;

/**
 * The result of one sub-question, for one group or for all groups together. It exists only if it
 * may be shown.
 *
 * @param responses how many respondents the share rests on; at least k, or 0 where there is no
 *     share
 * @param share the mean share of full practice, 0..1; empty where fewer than k can be scored
 * @param notKnown the share of answers that are "vet inte", 0..1; empty where fewer than k answered
 */
public record Cell(int responses, OptionalDouble share, OptionalDouble notKnown) {

  static final Cell HIDDEN = new Cell(0, OptionalDouble.empty(), OptionalDouble.empty());
}
