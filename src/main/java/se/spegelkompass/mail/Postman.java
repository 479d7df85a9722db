package se.spegelkompass.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
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

  private int round(PostmanRow postman) {
    var end = System.nanoTime() + ROUND.toNanos();
    var sent = 0;
    while (System.nanoTime() < end) {
      var step = next(postman);
      if (step == Step.STOP) {
        break;
      }
      if (step == Step.SENT) {
        sent++;
        if (!rest()) {
          break;
        }
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
    var outcome = transactions.execute(OWN, status -> repository.holdNext().map(this::send));
    return outcome.map(it -> after(it, postman)).orElse(Step.STOP);
  }

  private Step after(Result result, PostmanRow postman) {
    return switch (result) {
      case Result.Nothing() -> Step.NOTHING_TO_SEND;
      case Result.Answered(var taken) -> {
        if (postman.pausedUntil() != null) {
          repository.pause(0, null);
        }
        yield taken ? Step.SENT : Step.NOTHING_TO_SEND;
      }
      case Result.Away(var cause) -> {
        var failures = postman.failures() + 1;
        repository.pause(failures, now().plusMinutes(minutes(failures)));
        LOG.warn(
            "E-postservern {}:{} tar inte emot: {}",
            settings.host(),
            settings.port(),
            cause.getClass().getSimpleName());
        yield Step.STOP;
      }
    };
  }

  /** What came of one row. */
  private sealed interface Result {

    record Nothing() implements Result {}

    record Answered(boolean taken) implements Result {}

    record Away(Throwable cause) implements Result {}
  }

  private Result send(OutboxRow row) {
    var writer = letters.get(row.purpose());
    var letter = writer == null ? Optional.<Letter>empty() : writer.letter(row.reference());
    if (writer == null || letter.isEmpty()) {
      repository.remove(row.id());
      return new Result.Nothing();
    }
    return switch (delivery.send(letter.get())) {
      case Delivery.Outcome.Taken() -> {
        repository.remove(row.id());
        writer.sent(row.reference());
        yield new Result.Answered(true);
      }
      case Delivery.Outcome.Refused(var reason) -> {
        repository.remove(row.id());
        writer.refused(row.reference(), reason);
        yield new Result.Answered(false);
      }
      case Delivery.Outcome.NotNow(var reason) -> {
        notNow(row, writer, reason);
        yield new Result.Answered(false);
      }
      case Delivery.Outcome.ServerAway(var cause) -> {
        // The letter that stands first would otherwise be known to be wanted.
        repository.shuffle(row.id(), UUID.randomUUID().toString());
        yield new Result.Away(root(cause));
      }
    };
  }

  private void notNow(OutboxRow row, Letters writer, String reason) {
    if (!writer.triesAgain()) {
      repository.remove(row.id());
    } else if (row.attempts() + 1 >= MOST_ATTEMPTS) {
      repository.remove(row.id());
      writer.refused(row.reference(), reason);
    } else {
      repository.later(row.id(), minutes(row.attempts() + 1));
    }
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
