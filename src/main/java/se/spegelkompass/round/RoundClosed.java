package se.spegelkompass.round;

/** A round has closed for good. Told within the transaction that closes it. */
public record RoundClosed(long municipalityId, long roundId) {}
