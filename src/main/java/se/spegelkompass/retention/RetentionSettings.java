package se.spegelkompass.retention;

import jakarta.inject.Singleton;
import java.util.List;

/** How long each municipality keeps what is gathered. */
@Singleton
public class RetentionSettings {

  private final SettingRepository repository;
  private final List<Retained> retained;

  RetentionSettings(SettingRepository repository, List<Retained> retained) {
    this.repository = repository;
    this.retained = retained;
  }

  /** What the municipality has chosen, or what is usual. */
  public Periods of(long municipalityId) {
    return repository
        .find(municipalityId)
        .map(row -> new Periods(row.answersMonths(), row.commentsMonths(), row.addressesDays()))
        .orElseGet(Periods::usual);
  }

  /** What is kept at all, and so removed. */
  public List<RetainedKind> kinds() {
    return retained.stream().map(Retained::kind).sorted().toList();
  }

  void change(long municipalityId, Periods periods) {
    repository.put(
        municipalityId, periods.answersMonths(), periods.commentsMonths(), periods.addressesDays());
  }
}
