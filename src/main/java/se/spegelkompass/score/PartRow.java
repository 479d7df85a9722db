package se.spegelkompass.score;

import io.micronaut.core.annotation.Introspected;

@Introspected
record PartRow(int part, int responses) {}
