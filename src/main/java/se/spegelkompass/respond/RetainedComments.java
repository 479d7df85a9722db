package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.spegelkompass.retention.Retained;
import se.spegelkompass.retention.RetainedKind;

/** The respondents' own examples in closed rounds. */
@Singleton
class RetainedComments implements Retained {

  private final CommentRepository repository;

  RetainedComments(CommentRepository repository) {
    this.repository = repository;
  }

  @Override
  public RetainedKind kind() {
    return RetainedKind.COMMENTS;
  }

  @Override
  public int remove(long municipalityId, LocalDate closedOnOrBefore) {
    return repository.removeClosed(municipalityId, closedOnOrBefore);
  }

  @Override
  public Optional<Set<Long>> roundsLeft(long municipalityId) {
    return Optional.of(Set.copyOf(repository.roundsWithComments(municipalityId)));
  }
}
