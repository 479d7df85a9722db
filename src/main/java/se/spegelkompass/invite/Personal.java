package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.mail.Letter;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Token;
import se.spegelkompass.web.Language;

/** Opens the seal of one invitation, in memory, and writes its letter. */
@Singleton
class Personal {

  private final InvitationRepository repository;
  private final RoundMail mail;
  private final LetterWriter writer;
  private final TokenSeal seal;
  private final Rounds rounds;

  Personal(
      InvitationRepository repository,
      RoundMail mail,
      LetterWriter writer,
      TokenSeal seal,
      Rounds rounds) {
    this.repository = repository;
    this.mail = mail;
    this.writer = writer;
    this.seal = seal;
    this.rounds = rounds;
  }

  /** An invitation that can be written to while its round is open. */
  record Opened(SealedRow row, Token token) {}

  Optional<Opened> open(String invitationId) {
    return repository
        .sealed(invitationId, Rounds.today())
        .flatMap(row -> seal.open(row.id(), row.sealedToken()).map(it -> new Opened(row, it)));
  }

  Optional<Letter> letter(Opened opened, LetterPurpose purpose) {
    var row = opened.row();
    var language = Language.of(Locale.of(row.language()));
    return rounds
        .find(row.municipalityId(), row.roundId())
        .flatMap(round ->
            mail.origin(row.municipalityId(), row.roundId())
                .map(origin ->
                    writer.write(
                        round,
                        mail.text(row.municipalityId(), row.roundId(), purpose, language),
                        language,
                        row.email(),
                        origin + "/f/" + opened.token().value())));
  }
}
