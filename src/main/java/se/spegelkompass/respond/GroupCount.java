package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

/** How many responses of a group have been submitted. */
@Introspected
public record GroupCount(long groupId, int submitted) {}
