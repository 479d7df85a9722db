package se.spegelkompass.round;

import io.micronaut.core.annotation.Introspected;

/** An open round whose last day is over. */
@Introspected
public record OverdueRound(long municipalityId, long id) {}
