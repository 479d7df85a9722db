package se.spegelkompass.score.estimate;

/**
 * What an attacker should not be able to find out: a figure of a group that too few are behind.
 *
 * @param measure which of its figures
 * @param known what anybody sees of it: nothing where it is hidden, and what follows from the mean
 *     that is shown of all of them where small groups are shown together
 * @param hidden whether the group's answers are in no figure of this kind at all
 */
record Target(Measure measure, Unknown unknown, Range known, boolean hidden) {}
