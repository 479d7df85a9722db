package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * How many responses of a group, not handed in, are asked these areas and have so many answers.
 *
 * @param areas the areas in order, separated by commas; null for all areas
 */
@Introspected
record UnderWayRow(long groupId, @Nullable String areas, int answered, int responses) {}
