package se.spegelkompass.round;

import java.util.List;

/** The list of a municipality's rounds, newest first. */
public record RoundsPage(List<RoundLine> rounds) {}
