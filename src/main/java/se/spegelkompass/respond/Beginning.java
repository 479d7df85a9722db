package se.spegelkompass.respond;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.round.Token;

/** How responses begin, and which areas each is asked about. */
@Singleton
public class Beginning {

  private static final int QUEUES = 64;

  private final ResponseRepository responses;
  private final AreaRepository areas;
  private final Held held;
  private final Rounds rounds;
  private final Tallies tallies;
  private final TransactionOperations<Connection> transactions;
  private final FairLoad fairLoad = new FairLoad(new SecureRandom());

  /**
   * Those who begin in one group wait for each other here before they take a connection to the
   * database, where the group's row decides between instances.
   */
  private final ReentrantLock[] queues =
      Stream.generate(ReentrantLock::new).limit(QUEUES).toArray(ReentrantLock[]::new);

  Beginning(
      ResponseRepository responses,
      AreaRepository areas,
      Held held,
      Rounds rounds,
      Tallies tallies,
      TransactionOperations<Connection> transactions) {
    this.responses = responses;
    this.areas = areas;
    this.held = held;
    this.rounds = rounds;
    this.tallies = tallies;
    this.transactions = transactions;
  }

  /** Begins a response for whoever comes by the open link. */
  public Optional<Token> begin(Asking asking) {
    return begin(asking, Token.random());
  }

  /**
   * Begins a response and returns the token that opens it; empty once the round has closed.
   *
   * @param token random, or the person's own from an invitation. Begun twice with one token there
   *     is still one response
   */
  public Optional<Token> begin(Asking asking, Token token) {
    var queue = queues[Math.floorMod(asking.group().id(), queues.length)];
    queue.lock();
    try {
      return transactions.execute(
          TransactionDefinition.DEFAULT, status -> beginInTurn(asking, token));
    } finally {
      queue.unlock();
    }
  }

  private Optional<Token> beginInTurn(Asking asking, Token token) {
    if (!held.group(asking)) {
      return Optional.empty();
    }
    var hash = token.hash(Responses.USE);
    if (responses.findByToken(hash).isPresent()) {
      return Optional.of(token);
    }
    var group = asking.group();
    responses.begin(
        UUID.randomUUID().toString(), asking.round().municipalityId(), group.id(), hash);
    add(hash, fairLoad.choose(all(asking), counts(asking), group.choices().minutes()), 0);
    tallies.begun(asking);
    return Optional.of(token);
  }

  /**
   * Asks a respondent about one more area, the one least covered.
   *
   * @return false where there is no more, or the round has closed
   */
  @Transactional
  public boolean addArea(Asking asking, Token token) {
    if (!held.response(asking, token)) {
      return false;
    }
    var hash = token.hash(Responses.USE);
    var row = responses.findByToken(hash).orElseThrow();
    var asked = areas.areas(row.municipalityId(), row.id());
    var left = new HashMap<>(all(asking));
    left.keySet().removeAll(asked);
    if (asked.isEmpty() || left.isEmpty()) {
      return false;
    }
    var next = fairLoad.choose(left, counts(asking), OptionalInt.of(0)).getFirst();
    add(hash, List.of(next), asked.size());
    return true;
  }

  /** A list of numbers is written as JSON writes it. */
  private void add(String hash, List<Integer> numbers, int first) {
    areas.addAreas(hash, numbers.toString(), first);
  }

  private Map<Integer, Double> all(Asking asking) {
    return AskedAreas.of(rounds.edition(asking.round()), asking.group().kind()).seconds();
  }

  private Map<Integer, Integer> counts(Asking asking) {
    return areas.askedCounts(asking.round().municipalityId(), asking.group().id()).stream()
        .collect(Collectors.toMap(AreaCount::area, AreaCount::responses));
  }
}
