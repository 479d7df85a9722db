package se.spegelkompass.invite;

import io.micronaut.core.annotation.Introspected;

/** Where an invitation leads. */
@Introspected
public record Invited(long municipalityId, long roundId, long groupId, String language) {}
