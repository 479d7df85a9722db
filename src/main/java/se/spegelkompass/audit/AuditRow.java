package se.spegelkompass.audit;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param happenedAt in UTC
 * @param account the user name
 * @param person the name that belonged to it then
 */
@Introspected
record AuditRow(
    long id,
    LocalDateTime happenedAt,
    String account,
    String person,
    AuditAction action,
    String subject,
    @Nullable String subjectPath) {}
