package se.spegelkompass.score;

import org.jspecify.annotations.Nullable;

/**
 * The question before a round closes.
 *
 * @param refusal why it could not close, or null
 */
public record ClosingPage(
    String name, String path, int submitted, boolean open, @Nullable String refusal) {}
