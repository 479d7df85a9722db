package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.spegelkompass.retention.Retained;
import se.spegelkompass.retention.RetainedKind;

/**
 * The responses of closed rounds, with their answers. Results are not touched: they were computed
 * when the round closed. How many had answered stays too.
 */
@Singleton
class RetainedAnswers implements Retained {

  private final ResponseRepository repository;

  RetainedAnswers(ResponseRepository repository) {
    this.repository = repository;
  }

  @Override
  public RetainedKind kind() {
    return RetainedKind.ANSWERS;
  }

  @Override
  public int remove(long municipalityId, LocalDate closedOnOrBefore) {
    repository.rememberHowMany(municipalityId, closedOnOrBefore);
    return repository.removeClosed(municipalityId, closedOnOrBefore);
  }

  @Override
  public Optional<Set<Long>> roundsLeft(long municipalityId) {
    return Optional.of(Set.copyOf(repository.roundsWithResponses(municipalityId)));
  }
}
