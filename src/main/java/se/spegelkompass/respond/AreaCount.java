package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

/** How many responses of a group are asked about an area, and how many of them are handed in. */
@Introspected
public record AreaCount(long groupId, int area, int responses, int submitted) {}
