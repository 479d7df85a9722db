package se.spegelkompass.score;

import org.jspecify.annotations.Nullable;

/**
 * The question before a round closes.
 *
 * @param lastDay the last day to answer, in words
 * @param over whether that day has passed
 * @param submitted how many have handed in, in the groups whose numbers may be told
 * @param smallGroups whether there are groups that are too small for that
 * @param tooFew whether none of the groups whose numbers may be told has enough to be shown
 * @param refusal why it could not close, or null
 */
public record ClosingPage(
    String name,
    String path,
    String lastDay,
    boolean over,
    int submitted,
    boolean smallGroups,
    boolean tooFew,
    boolean open,
    @Nullable String refusal) {}
