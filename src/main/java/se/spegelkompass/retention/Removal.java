package se.spegelkompass.retention;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Removes what has passed its time in one municipality, and writes down how much it was. */
@Singleton
class Removal {

  private final RetentionSettings settings;
  private final RunRepository runs;
  private final List<Retained> retained;

  Removal(RetentionSettings settings, RunRepository runs, List<Retained> retained) {
    this.settings = settings;
    this.runs = runs;
    this.retained = retained;
  }

  /** In a transaction of its own: what fails in one municipality leaves the others done. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int run(long municipalityId, LocalDate today) {
    var periods = settings.of(municipalityId);
    var sum = 0;
    for (var it : retained) {
      var removed = it.remove(municipalityId, periods.closedOnOrBefore(it.kind(), today));
      if (removed > 0) {
        runs.add(municipalityId, today, it.kind().name(), removed);
        sum += removed;
      }
    }
    runs.forgetNothing(municipalityId);
    if (sum == 0) {
      runs.addNothing(municipalityId, today);
    }
    return sum;
  }
}
