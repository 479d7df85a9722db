package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.spegelkompass.mail.Letter;
import se.spegelkompass.mail.Letters;

/**
 * Reminders. Everybody's waits in the outbox; who has answered is seen here, in memory, as it is
 * sent, and nothing is written down of what became of it.
 */
@Singleton
class ReminderLetters implements Letters {

  private final Personal personal;
  private final HandedIn handedIn;

  ReminderLetters(Personal personal, HandedIn handedIn) {
    this.personal = personal;
    this.handedIn = handedIn;
  }

  @Override
  public String purpose() {
    return LetterPurpose.REMINDER.key();
  }

  @Override
  public Optional<Letter> letter(String reference) {
    return personal
        .open(reference)
        .filter(opened -> !opened.row().noReminders())
        .filter(opened -> !handedIn.isHandedIn(opened.token()))
        .flatMap(opened -> personal.letter(opened, LetterPurpose.REMINDER));
  }

  /** Whoever waits for another try would be known not to have answered. */
  @Override
  public boolean triesAgain() {
    return false;
  }

  @Override
  public void sent(String reference) {}

  @Override
  public void refused(String reference, String reason) {}
}
