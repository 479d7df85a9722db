package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.spegelkompass.retention.Retained;
import se.spegelkompass.retention.RetainedKind;

/** Who was invited to closed rounds, with their addresses. */
@Singleton
class RetainedAddresses implements Retained {

  private final InvitationRepository repository;

  RetainedAddresses(InvitationRepository repository) {
    this.repository = repository;
  }

  @Override
  public RetainedKind kind() {
    return RetainedKind.ADDRESSES;
  }

  @Override
  public int remove(long municipalityId, LocalDate closedOnOrBefore) {
    return repository.removeClosed(municipalityId, closedOnOrBefore);
  }

  @Override
  public Optional<Set<Long>> roundsLeft(long municipalityId) {
    return Optional.of(Set.copyOf(repository.roundsWithInvitations(municipalityId)));
  }
}
