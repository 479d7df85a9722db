package se.spegelkompass.mail;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How sending goes.
 *
 * @param failures how many times in a row the server could not be reached
 * @param pausedUntil UTC; null while nothing is wrong
 */
@Introspected
record PostmanRow(int failures, @Nullable LocalDateTime pausedUntil) {}
