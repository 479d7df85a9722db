package se.spegelkompass.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of what is kept, supplied as a bean by the package that keeps it: retention knows when,
 * that package knows how.
 */
public interface Retained {

  RetainedKind kind();

  /**
   * Removes all of it in the municipality's rounds that closed on that day or before. Runs in the
   * caller's transaction, every night, also when there is nothing left.
   *
   * @return how many things were removed, counted as people would: responses, texts, addresses
   */
  int remove(long municipalityId, LocalDate closedOnOrBefore);

  /**
   * The rounds that still have some of it, by id; empty where that is not known. Where it is known
   * the page can tell what has gone from what goes the next night.
   */
  default Optional<Set<Long>> roundsLeft(long municipalityId) {
    return Optional.empty();
  }
}
