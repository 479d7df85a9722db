package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

@Introspected
record CommentRow(String itemId, String text) {}
