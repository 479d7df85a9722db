package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * How many of a group began and handed in on a day in Sweden. Where responses are deleted a day can
 * have fewer than none.
 */
@Introspected
public record DayCount(long groupId, LocalDate day, int begun, int submitted) {}
