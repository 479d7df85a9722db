package se.spegelkompass.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import se.spegelkompass.web.Sweden;

/**
 * Which lines of the log are asked for; what is empty does not narrow.
 *
 * @param from the first day, in Sweden
 * @param until the last day, in Sweden
 */
record LogFilter(
    Optional<AuditAction> action,
    Optional<String> account,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  boolean narrows() {
    return action.isPresent() || account.isPresent() || from.isPresent() || until.isPresent();
  }

  Optional<LocalDateTime> fromUtc() {
    return from.map(LogFilter::startInUtc);
  }

  Optional<LocalDateTime> beforeUtc() {
    return until.map(day -> startInUtc(day.plusDays(1)));
  }

  private static LocalDateTime startInUtc(LocalDate day) {
    return LocalDateTime.ofInstant(day.atStartOfDay(Sweden.ZONE).toInstant(), ZoneOffset.UTC);
  }
}
