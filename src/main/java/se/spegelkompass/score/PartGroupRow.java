package se.spegelkompass.score;

import io.micronaut.core.annotation.Introspected;

@Introspected
record PartGroupRow(int part, long roundGroupId) {}
