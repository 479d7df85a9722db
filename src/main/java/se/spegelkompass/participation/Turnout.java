package se.spegelkompass.participation;

import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;

/**
 * How many of a group take part.
 *
 * @param told whether the numbers may be shown: they say nothing about a person
 */
record Turnout(Group group, int begun, int submitted, boolean told) {

  static Turnout of(Round round, Group group, int begun, int submitted) {
    return new Turnout(
        group, Math.max(begun, submitted), submitted, group.mayTell(submitted, round));
  }

  /** A curve's step can be one person's day, so it waits until there are others to be among. */
  boolean mayShowDays(Round round) {
    return told && submitted >= group.k(round);
  }
}
