package se.spegelkompass.invite;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.RoundClosed;
import se.spegelkompass.round.Token;
import se.spegelkompass.web.Language;
import se.spegelkompass.web.NotFound;

/**
 * Who is asked by mail or on paper. It knows tokens by their hash, and by a seal that only the key
 * opens; it never writes in the same transaction as a response.
 */
@Singleton
public class Invitations {

  /** A hash for this use cannot be compared with a response's. */
  private static final String USE = "invitation";

  /** Adding holds the round and its groups a little, and those who start wait for that. */
  private static final int BATCH = 100;

  /** So many codes in a row that are taken mean that the round has closed. */
  private static final int MOST_TRIES = 10;

  private static final TransactionDefinition OWN =
      TransactionDefinition.of(Propagation.REQUIRES_NEW);

  private final InvitationRepository repository;
  private final TokenSeal seal;
  private final TransactionOperations<Connection> transactions;

  Invitations(
      InvitationRepository repository,
      TokenSeal seal,
      TransactionOperations<Connection> transactions) {
    this.repository = repository;
    this.seal = seal;
    this.transactions = transactions;
  }

  /** Where an invitation's token leads. */
  public Optional<Invited> find(Token token) {
    return repository.findByToken(token.hash(USE));
  }

  /** The token that a code on paper stands for; whether anybody has it is another question. */
  public Token token(PaperCode code) {
    return seal.of(code);
  }

  /** Sends this person no more reminders. Nothing tells whether the token was known. */
  void noReminders(Token token) {
    repository.noReminders(token.hash(USE));
  }

  /**
   * Asks people by mail, from when the coordinator sends.
   *
   * @return those who are asked already
   */
  List<Address> add(Round round, List<Address> addresses) {
    var known = new ArrayList<Address>();
    // In one order, so that two lists at once cannot deadlock.
    var sorted = addresses.stream().sorted(Comparator.comparing(Address::email)).toList();
    for (int i = 0; i < sorted.size(); i += BATCH) {
      var batch = sorted.subList(i, Math.min(sorted.size(), i + BATCH));
      known.addAll(transactions.execute(OWN, status -> addBatch(round, batch)));
    }
    return known;
  }

  private List<Address> addBatch(Round round, List<Address> addresses) {
    var known = new ArrayList<Address>();
    for (var address : addresses) {
      var id = UUID.randomUUID().toString();
      var token = Token.random();
      var added =
          repository.add(
              id,
              round.municipalityId(),
              address.groupId(),
              address.email(),
              address.label().orElse(null),
              address.language().code(),
              InvitationState.WAITING.name(),
              token.hash(USE),
              seal.seal(id, token));
      if (added == 0) {
        known.add(address);
      }
    }
    return known;
  }

  /** New codes for people without mail. They can be read now and never again. */
  @Transactional
  List<PaperCode> print(Round round, Group group, int number, Language language) {
    return IntStream.range(0, number).mapToObj(i -> print(round, group, language)).toList();
  }

  private PaperCode print(Round round, Group group, Language language) {
    // Two papers with one code would be one response.
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      var code = PaperCode.random();
      var added =
          repository.addPaper(
              UUID.randomUUID().toString(),
              round.municipalityId(),
              group.id(),
              language.code(),
              InvitationState.PRINTED.name(),
              seal.of(code).hash(USE));
      if (added == 1) {
        return code;
      }
    }
    throw new NotFound();
  }

  /**
   * When a round has closed nothing leads to a response any more. It is a transaction of its own,
   * so that no invitation is ever written together with a response.
   */
  @TransactionalEventListener
  void roundClosed(RoundClosed closed) {
    transactions.execute(
        OWN,
        status -> {
          repository.cut(closed.municipalityId(), closed.roundId());
          return true;
        });
  }

  /** Where a process died between the two. */
  void cutLeftBehind() {
    repository.cutLeftBehind();
  }
}
