package se.spegelkompass.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;

/** A municipality's log of what its coordinators did. What respondents do is never in it. */
@Singleton
public class AuditLog {

  private static final int LONGEST_SUBJECT = 200;

  private final AuditRepository repository;

  AuditLog(AuditRepository repository) {
    this.repository = repository;
  }

  /**
   * Writes down what has just been done. Call it once the action has succeeded, in its transaction
   * or right after.
   *
   * @param subject what it was done to, in the words of that day, such as a round's name; never
   *     anything about a respondent
   * @param path the page about it, or null where there is none
   */
  public void write(Coordinator who, AuditAction action, String subject, @Nullable String path) {
    var written =
        repository.add(
            who.municipalityId(), who.accountId(), action.name(), fitting(subject), path);
    if (written != 1) {
      throw new IllegalStateException("nobody to write down");
    }
  }

  /**
   * Newest first.
   *
   * @param beforeId only what is older than this line
   */
  List<AuditRow> find(long municipalityId, LogFilter filter, OptionalLong beforeId, int most) {
    return repository.find(
        municipalityId,
        filter.action().map(AuditAction::name).orElse(null),
        filter.account().orElse(null),
        filter.fromUtc().orElse(null),
        filter.beforeUtc().orElse(null),
        beforeId.isPresent() ? beforeId.getAsLong() : null,
        most);
  }

  /** Everybody in the log, by name. */
  List<PersonRow> people(long municipalityId) {
    return repository.people(municipalityId);
  }

  private static String fitting(String subject) {
    return subject.length() <= LONGEST_SUBJECT
        ? subject
        : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
  }
}
