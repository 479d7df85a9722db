package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.mail.Outbox;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Language;
import se.spegelkompass.web.Messages;

/** The mail of a round: what it says, and when it goes out. */
@Singleton
class RoundMail {

  static final int MOST_DAYS = 5;

  private final InvitationRepository invitations;
  private final RoundMailRepository repository;
  private final Outbox outbox;
  private final Messages messages;

  RoundMail(
      InvitationRepository invitations,
      RoundMailRepository repository,
      Outbox outbox,
      Messages messages) {
    this.invitations = invitations;
    this.repository = repository;
    this.outbox = outbox;
    this.messages = messages;
  }

  /**
   * Puts all invitations out that have not been sent.
   *
   * @param origin what links begin with, for example {@code https://spegel.kumla.se}
   * @return how many
   */
  @Transactional
  int send(Round round, String origin) {
    // Holds the round's mail: whoever sends at the same time waits, and finds nothing left to send.
    repository.putOrigin(round.municipalityId(), round.id(), origin);
    var waiting = invitations.waiting(round.municipalityId(), round.id());
    invitations.queue(round.municipalityId(), round.id());
    outbox.add(round.municipalityId(), LetterPurpose.INVITATION.key(), waiting);
    return waiting.size();
  }

  /**
   * Puts a reminder out for everybody who has been asked. Who has answered is seen first when it is
   * sent, and gets none.
   *
   * @return false where that has been done today
   */
  @Transactional
  boolean remind(Round round, String origin, LocalDate today) {
    repository.putOrigin(round.municipalityId(), round.id(), origin);
    return remind(round.municipalityId(), round.id(), today);
  }

  private boolean remind(long municipalityId, long roundId, LocalDate today) {
    if (repository.remind(municipalityId, roundId, today) == 0) {
      return false;
    }
    outbox.add(
        municipalityId,
        LetterPurpose.REMINDER.key(),
        invitations.remindable(municipalityId, roundId));
    return true;
  }

  /** Puts out the reminders that are planned for today, or for a day when nothing was running. */
  void remindAsPlanned(LocalDate today) {
    if (outbox.canSend()) {
      repository.due(today).forEach(due -> remindAsPlanned(due, today));
    }
  }

  /** In a transaction of its own, so that one round does not hold up another. */
  @Transactional
  void remindAsPlanned(RoundMailRepository.Due due, LocalDate today) {
    remind(due.municipalityId(), due.roundId(), today);
    repository.done(due.municipalityId(), due.roundId(), today);
  }

  Optional<LocalDate> remindedOn(Round round) {
    return repository.remindedOn(round.municipalityId(), round.id());
  }

  List<RoundMailRepository.Day> days(Round round) {
    return repository.days(round.municipalityId(), round.id());
  }

  /**
   * Plans a reminder.
   *
   * @return false where there are as many as anybody can bear
   */
  @Transactional
  boolean plan(Round round, LocalDate day) {
    if (days(round).size() >= MOST_DAYS) {
      return false;
    }
    repository.addDay(round.municipalityId(), round.id(), day);
    return true;
  }

  /** Whether there was such a day to take back. */
  boolean cancel(Round round, LocalDate day) {
    return repository.removeDay(round.municipalityId(), round.id(), day) > 0;
  }

  /** What the round's letters say: the coordinator's own text, or the usual one. */
  LetterText text(long municipalityId, long roundId, LetterPurpose purpose, Language language) {
    return own(municipalityId, roundId, purpose, language)
        .orElseGet(() -> usual(purpose, language));
  }

  private Optional<LetterText> own(
      long municipalityId, long roundId, LetterPurpose purpose, Language language) {
    return repository
        .text(municipalityId, roundId, purpose.key(), language.code())
        .map(it -> new LetterText(it.subject(), it.body()));
  }

  LetterText usual(LetterPurpose purpose, Language language) {
    var key = "invite.letter." + purpose.key();
    return new LetterText(
        messages.get(language.locale(), key + ".subject"),
        messages.get(language.locale(), key + ".body"));
  }

  void write(Round round, LetterPurpose purpose, Language language, LetterText text) {
    if (text.equals(usual(purpose, language))) {
      repository.removeText(round.municipalityId(), round.id(), purpose.key(), language.code());
    } else {
      repository.putText(
          round.municipalityId(),
          round.id(),
          purpose.key(),
          language.code(),
          text.subject(),
          text.body());
    }
  }

  /** What links in letters begin with; empty before anything has been sent. */
  Optional<String> origin(long municipalityId, long roundId) {
    return repository.origin(municipalityId, roundId);
  }

  /** The day it is where the municipalities are. */
  static LocalDate today() {
    return Rounds.today();
  }
}
