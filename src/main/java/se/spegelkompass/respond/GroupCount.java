package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

/** How many responses of a group there are, and how many of them are handed in. */
@Introspected
public record GroupCount(long groupId, int responses, int submitted) {}
