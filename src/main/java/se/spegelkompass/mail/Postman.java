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

  /** A round of the postman is short, so that another instance can take over. */
  private static final Duration ROUND = Duration.ofMinutes(1);

  private static final TransactionDefinition OWN =
      TransactionDefinition.of(Propagation.REQUIRES_NEW);

  /** Holds the row and nothing beside it, so that letters can be put out meanwhile. */
  private static final TransactionDefinition ROW = row();

  private final OutboxRepository repository;
  private final Handover handover;
  private final MailSettings settings;
  private final TransactionOperations<Connection> transactions;

  Postman(
      OutboxRepository repository,
      Handover handover,
      MailSettings settings,
      TransactionOperations<Connection> transactions) {
    this.repository = repository;
    this.handover = handover;
    this.settings = settings;
    this.transactions = transactions;
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
      if (step == Handed.Step.STOP) {
        break;
      }
      sent += step == Handed.Step.SENT ? 1 : 0;
      if (step != Handed.Step.NOTHING_TO_SEND && !rest()) {
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

  private Handed.Step next(PostmanRow postman) {
    var outcome = transactions.execute(ROW, status -> repository.holdNext().map(handover::handle));
    if (outcome.isEmpty()) {
      return Handed.Step.STOP;
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

  private Handed.Step after(Handed handed, PostmanRow postman) {
    if (handed.away().isPresent()) {
      var failures = postman.failures() + 1;
      repository.pause(failures, now().plusMinutes(Pauses.minutes(failures)));
      LOG.warn(
          "E-postservern {}:{} tar inte emot: {}",
          settings.host(),
          settings.port(),
          handed.away().get().getClass().getSimpleName());
      return Handed.Step.STOP;
    }
    if (postman.pausedUntil() != null) {
      repository.pause(0, null);
    }
    return handed.step();
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC);
  }
}
