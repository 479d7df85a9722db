package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

@Introspected
record AnswerRow(String itemId, String choice) {}
