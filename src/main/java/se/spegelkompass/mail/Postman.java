package se.spegelkompass.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox. One instance at a time does, because it holds the postman's row
 * while it is on its round; each letter is taken out in a transaction of its own as the mail server
 * has taken it.
 *
 * <p>If the process dies between those two the letter is sent once more: mail can be lost or
 * doubled, and a lost invitation is worse.
 */
@Singleton
@Requires(bean = MailSettings.class)
public class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private static final int MOST_ATTEMPTS = 8;
  private static final int LONGEST_PAUSE_MINUTES = 60;
  private static final int MOST_DOUBLINGS = 10;

  /** A round of the postman is short, so that another instance can take over. */
  private static final Duration ROUND = Duration.ofMinutes(1);

  private static final TransactionDefinition OWN =
      TransactionDefinition.of(Propagation.REQUIRES_NEW);

  /** Holds the row and nothing beside it, so that letters can be put out meanwhile. */
  private static final TransactionDefinition ROW = row();

  private final OutboxRepository repository;
  private final Delivery delivery;
  private final MailSettings settings;
  private final TransactionOperations<Connection> transactions;
  private final Map<String, Letters> letters;

  Postman(
      OutboxRepository repository,
      Delivery delivery,
      MailSettings settings,
      TransactionOperations<Connection> transactions,
      List<Letters> letters) {
    this.repository = repository;
    this.delivery = delivery;
    this.settings = settings;
    this.transactions = transactions;
    this.letters = letters.stream().collect(Collectors.toMap(Letters::purpose, it -> it));
  }

  private enum Step {
    SENT,
    REFUSED,
    /** A reminder that nobody needs. */
    NOT_NEEDED,
    NOTHING_TO_SEND,
    STOP
  }

  /**
   * Sends what is due, for at most a minute, at no more than the set rate.
   *
   * @return how many letters the mail server took
   */
  public int deliver() {
    return transactions.execute(
        OWN,
        status -> {
          var postman = repository.holdPostman();
          if (postman.isEmpty() || isPaused(postman.get())) {
            return 0;
          }
          return round(postman.get());
        });
  }

  private static boolean isPaused(PostmanRow postman) {
    return postman.pausedUntil() != null && postman.pausedUntil().isAfter(now());
  }

  private static TransactionDefinition row() {
    var row = new DefaultTransactionDefinition(Propagation.REQUIRES_NEW);
    row.setIsolationLevel(TransactionDefinition.Isolation.READ_COMMITTED);
    return row;
  }

  private int round(PostmanRow postman) {
    var end = System.nanoTime() + ROUND.toNanos();
    var sent = 0;
    while (System.nanoTime() < end) {
      var step = next(postman);
      if (step == Step.STOP) {
        break;
      }
      sent += step == Step.SENT ? 1 : 0;
      if (step != Step.NOTHING_TO_SEND && !rest()) {
        break;
      }
    }
    return sent;
  }

  private boolean rest() {
    try {
      Thread.sleep(Duration.ofMinutes(1).dividedBy(Math.max(1, settings.perMinute())));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Step next(PostmanRow postman) {
    var outcome = transactions.execute(ROW, status -> repository.holdNext().map(this::handle));
    if (outcome.isEmpty()) {
      return Step.STOP;
    }
    // Told afterwards: only the outbox is held while the mail server is spoken to.
    transactions.execute(
        OWN,
        status -> {
          outcome.get().tell().run();
          return true;
        });
    return after(outcome.get(), postman);
  }

  private Step after(Handled handled, PostmanRow postman) {
    if (handled.away().isPresent()) {
      var failures = postman.failures() + 1;
      repository.pause(failures, now().plusMinutes(minutes(failures)));
      LOG.warn(
          "E-postservern {}:{} tar inte emot: {}",
          settings.host(),
          settings.port(),
          handled.away().get().getClass().getSimpleName());
      return Step.STOP;
    }
    if (postman.pausedUntil() != null) {
      repository.pause(0, null);
    }
    return handled.step();
  }

  /**
   * What came of one row.
   *
   * @param tell lets the writer know
   * @param away why the mail server could not be reached
   */
  private record Handled(Step step, Runnable tell, Optional<Throwable> away) {

    static Handled of(Step step) {
      return of(step, () -> {});
    }

    static Handled of(Step step, Runnable tell) {
      return new Handled(step, tell, Optional.empty());
    }

    static Handled away(Throwable cause) {
      return new Handled(Step.STOP, () -> {}, Optional.of(root(cause)));
    }
  }

  private Handled handle(OutboxRow row) {
    var writer = letters.get(row.purpose());
    if (writer == null) {
      repository.remove(row.id());
      return Handled.of(Step.NOTHING_TO_SEND);
    }
    if (!writer.triesAgain()) {
      // Whether it is to be sent is looked at only when it can be: what is left would tell.
      var away = delivery.away();
      if (away.isPresent()) {
        return Handled.away(away.get());
      }
    }
    try {
      return send(row, writer);
    } catch (RuntimeException e) {
      LOG.error("A letter could not be written: {}", e.getClass().getName());
      return notNow(row, writer, "letter");
    }
  }

  private Handled send(OutboxRow row, Letters writer) {
    var letter = writer.letter(row.reference());
    if (letter.isEmpty()) {
      repository.remove(row.id());
      // A reminder that is not needed takes as long as one that is.
      return Handled.of(writer.triesAgain() ? Step.NOTHING_TO_SEND : Step.NOT_NEEDED);
    }
    return switch (delivery.send(letter.get())) {
      case Delivery.Outcome.Taken() -> {
        repository.remove(row.id());
        yield Handled.of(Step.SENT, () -> writer.sent(row.reference()));
      }
      case Delivery.Outcome.Refused(var reason) -> {
        repository.remove(row.id());
        yield Handled.of(Step.REFUSED, () -> writer.refused(row.reference(), reason));
      }
      case Delivery.Outcome.NotNow(var reason) -> notNow(row, writer, reason);
      case Delivery.Outcome.ServerAway(var cause) -> {
        if (delivery.away().isEmpty()) {
          // It is this letter that the server cannot take.
          yield notNow(row, writer, "");
        }
        // The letter that stands first would otherwise be known to be wanted.
        repository.shuffle(row.id(), UUID.randomUUID().toString());
        yield Handled.away(cause);
      }
    };
  }

  private Handled notNow(OutboxRow row, Letters writer, String reason) {
    if (!writer.triesAgain()) {
      repository.remove(row.id());
      return Handled.of(Step.NOT_NEEDED);
    }
    if (row.attempts() + 1 >= MOST_ATTEMPTS) {
      repository.remove(row.id());
      return Handled.of(Step.REFUSED, () -> writer.refused(row.reference(), reason));
    }
    repository.later(row.id(), minutes(row.attempts() + 1));
    return Handled.of(Step.NOTHING_TO_SEND);
  }

  /** One minute, two, four and so on, up to an hour. */
  private static int minutes(int failures) {
    return Math.min(LONGEST_PAUSE_MINUTES, 1 << Math.min(MOST_DOUBLINGS, failures - 1));
  }

  private static Throwable root(Throwable failure) {
    var root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC);
  }
}
