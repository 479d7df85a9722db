package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import se.spegelkompass.round.Invitees;

@Singleton
class InvitedPeople implements Invitees {

  private final InvitationRepository repository;

  InvitedPeople(InvitationRepository repository) {
    this.repository = repository;
  }

  @Override
  public int count(long municipalityId, long groupId) {
    return repository.count(municipalityId, groupId);
  }
}
