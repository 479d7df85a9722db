package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

/** How many responses that are handed in have an answer to an item; not which answer. */
@Introspected
record ItemCount(String itemId, int answers) {}
