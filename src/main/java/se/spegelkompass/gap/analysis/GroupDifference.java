package se.spegelkompass.gap.analysis;

import se.spegelkompass.score.estimate.Difference;
import se.spegelkompass.score.estimate.GroupScore;

/**
 * How two groups of a round differ in a sub-question.
 *
 * @param first the group with the higher share
 * @param second the group with the lower share, or the same
 * @param difference first minus second as a share, 0..1, with its interval where there is one
 * @param secured whether it is secured when all pairs of groups in all sub-questions are tested at
 *     once; false where it has no precision
 */
public record GroupDifference(
    GroupScore first, GroupScore second, Difference difference, boolean secured) {}
