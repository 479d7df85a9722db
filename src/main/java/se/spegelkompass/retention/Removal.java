package se.spegelkompass.retention;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Removes what has passed its time in one municipality, and writes down how much it was. */
@Singleton
class Removal {

  private static final TransactionDefinition OWN =
      TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

  private final RetentionSettings settings;
  private final RunRepository runs;
  private final List<Retained> retained;
  private final TransactionOperations<Connection> transactions;

  Removal(
      RetentionSettings settings,
      RunRepository runs,
      List<Retained> retained,
      TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
    this.settings = settings;
    this.runs = runs;
    this.retained = retained;
  }

  /**
   * Each kind goes in a transaction of its own: a response and an invitation are never written in
   * one. What fails leaves the others done, and is told when they are.
   */
  int run(long municipalityId, LocalDate today) {
    var periods = settings.of(municipalityId);
    var sum = 0;
    var failures = new ArrayList<RuntimeException>();
    for (var it : retained) {
      var day = periods.closedOnOrBefore(it.kind(), today);
      try {
        sum += transactions.execute(OWN, status -> remove(municipalityId, it, day, today));
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
    var nothing = sum == 0;
    transactions.execute(
        OWN,
        status -> {
          runs.forgetNothing(municipalityId);
          if (nothing) {
            runs.addNothing(municipalityId, today);
          }
          return true;
        });
    return sum;
  }

  private int remove(long municipalityId, Retained kind, LocalDate day, LocalDate today) {
    var removed = kind.remove(municipalityId, day);
    if (removed > 0) {
      runs.add(municipalityId, today, kind.kind().name(), removed);
    }
    return removed;
  }
}
