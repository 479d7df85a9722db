package se.spegelkompass.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands one letter to the mail server, and does with its row what comes of that. */
@Singleton
@Requires(bean = MailSettings.class)
class Handover {

  private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

  private static final int MOST_ATTEMPTS = 8;

  private final OutboxRepository repository;
  private final Delivery delivery;
  private final Map<String, Letters> letters;

  Handover(OutboxRepository repository, Delivery delivery, List<Letters> letters) {
    this.repository = repository;
    this.delivery = delivery;
    this.letters = letters.stream().collect(Collectors.toMap(Letters::purpose, it -> it));
  }

  Handed handle(OutboxRow row) {
    var writer = letters.get(row.purpose());
    if (writer == null) {
      repository.remove(row.id());
      return Handed.of(Handed.Step.NOTHING_TO_SEND);
    }
    if (!writer.triesAgain()) {
      // Whether it is to be sent is looked at only when it can be: what is left would tell.
      var away = delivery.away();
      if (away.isPresent()) {
        return Handed.away(away.get());
      }
    }
    try {
      return send(row, writer);
    } catch (RuntimeException e) {
      LOG.error("A letter could not be written: {}", e.getClass().getName());
      return notNow(row, writer, "letter");
    }
  }

  private Handed send(OutboxRow row, Letters writer) {
    var letter = writer.letter(row.reference());
    if (letter.isEmpty()) {
      repository.remove(row.id());
      // A reminder that is not needed takes as long as one that is.
      return Handed.of(writer.triesAgain() ? Handed.Step.NOTHING_TO_SEND : Handed.Step.NOT_NEEDED);
    }
    return switch (delivery.send(letter.get())) {
      case Delivery.Outcome.Taken() -> {
        repository.remove(row.id());
        yield Handed.of(Handed.Step.SENT, () -> writer.sent(row.reference()));
      }
      case Delivery.Outcome.Refused(var reason) -> {
        repository.remove(row.id());
        yield Handed.of(Handed.Step.REFUSED, () -> writer.refused(row.reference(), reason));
      }
      case Delivery.Outcome.NotNow(var reason) -> notNow(row, writer, reason);
      case Delivery.Outcome.ServerAway(var cause) -> {
        if (delivery.away().isEmpty()) {
          // It is this letter that the server cannot take.
          yield notNow(row, writer, "");
        }
        // The letter that stands first would otherwise be known to be wanted.
        repository.shuffle(row.id(), UUID.randomUUID().toString());
        yield Handed.away(cause);
      }
    };
  }

  private Handed notNow(OutboxRow row, Letters writer, String reason) {
    if (!writer.triesAgain()) {
      repository.remove(row.id());
      return Handed.of(Handed.Step.NOT_NEEDED);
    }
    if (row.attempts() + 1 >= MOST_ATTEMPTS) {
      repository.remove(row.id());
      return Handed.of(Handed.Step.REFUSED, () -> writer.refused(row.reference(), reason));
    }
    repository.later(row.id(), Pauses.minutes(row.attempts() + 1));
    return Handed.of(Handed.Step.NOTHING_TO_SEND);
  }
}
