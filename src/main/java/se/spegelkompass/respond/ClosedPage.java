package se.spegelkompass.respond;

import org.jspecify.annotations.Nullable;

/**
 * The round takes no answers any more.
 *
 * @param lastDay the last day to answer, where it is that which has passed, or null
 * @param anonymous whether the answers are so already; they are as soon as the result is computed
 * @param privacy the page about how answers are protected
 */
public record ClosedPage(
    String municipality,
    String round,
    @Nullable String lastDay,
    boolean anonymous,
    String privacy) {}
