package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

@Introspected
record ReviewedCommentRow(String id, String itemId, String text, String review) {}
