package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.spegelkompass.mail.Letter;
import se.spegelkompass.mail.Letters;

/** The first letter to each person. */
@Singleton
class InvitationLetters implements Letters {

  private final Personal personal;
  private final InvitationRepository repository;

  InvitationLetters(Personal personal, InvitationRepository repository) {
    this.personal = personal;
    this.repository = repository;
  }

  @Override
  public String purpose() {
    return LetterPurpose.INVITATION.key();
  }

  @Override
  public Optional<Letter> letter(String reference) {
    return personal
        .open(reference)
        .flatMap(opened -> personal.letter(opened, LetterPurpose.INVITATION));
  }

  @Override
  public boolean triesAgain() {
    return true;
  }

  @Override
  public void sent(String reference) {
    repository.settle(reference, InvitationState.SENT.name(), null);
  }

  @Override
  public void refused(String reference, String reason) {
    repository.settle(reference, InvitationState.REFUSED.name(), reason);
  }
}
