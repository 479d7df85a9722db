package se.spegelkompass.respond;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Item;
import se.spegelkompass.invite.HandedIn;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Participation;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.round.Token;

/** How responses are begun, kept and handed in. Only the token's hash is known here. */
@Singleton
public class Responses implements Participation, HandedIn {

  private static final String USE = "response";
  private static final int QUEUES = 64;

  private static final TransactionDefinition OWN =
      TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRED);

  private final ResponseRepository repository;
  private final Rounds rounds;
  private final Tallies tallies;
  private final TransactionOperations<Connection> transactions;
  private final FairLoad fairLoad = new FairLoad(new SecureRandom());

  /**
   * Those who start in one group wait for each other here before they take a connection to the
   * database, where the group's row decides between instances.
   */
  private final ReentrantLock[] queues =
      Stream.generate(ReentrantLock::new).limit(QUEUES).toArray(ReentrantLock[]::new);

  Responses(
      ResponseRepository repository,
      Rounds rounds,
      Tallies tallies,
      TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
    this.repository = repository;
    this.rounds = rounds;
    this.tallies = tallies;
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
      return transactions.execute(OWN, status -> beginHeld(asking, token));
    } finally {
      queue.unlock();
    }
  }

  private Optional<Token> beginHeld(Asking asking, Token token) {
    var round = asking.round();
    if (repository.holdOpenRound(round.municipalityId(), round.id(), Rounds.today()).isEmpty()) {
      return Optional.empty();
    }
    var group = asking.group();
    repository.holdGroup(round.municipalityId(), group.id());
    var hash = token.hash(USE);
    if (repository.findByToken(hash).isPresent()) {
      return Optional.of(token);
    }
    if (repository.begin(randomId(), round.municipalityId(), group.id(), hash) == 0) {
      return Optional.empty();
    }
    var areas = areas(asking);
    var chosen = fairLoad.choose(areas.seconds(), counts(asking), group.choices().minutes());
    repository.addAreas(hash, chosen.toString(), 0);
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
    var hash = token.hash(USE);
    var round = asking.round();
    // Both hold a row before anything else is read, so that what is read is what is now.
    if (repository.holdOpenRound(round.municipalityId(), round.id(), Rounds.today()).isEmpty()) {
      return false;
    }
    repository.holdGroup(round.municipalityId(), asking.group().id());
    var row = repository.findByToken(hash).orElseThrow();
    var asked = repository.areas(row.municipalityId(), row.id());
    var left = new HashMap<>(areas(asking).seconds());
    left.keySet().removeAll(asked);
    if (asked.isEmpty() || left.isEmpty()) {
      return false;
    }
    var next = fairLoad.choose(left, counts(asking), OptionalInt.of(0)).getFirst();
    repository.addAreas(hash, List.of(next).toString(), asked.size());
    return true;
  }

  private AskedAreas areas(Asking asking) {
    return AskedAreas.of(rounds.edition(asking.round()), asking.group().kind());
  }

  private Map<Integer, Integer> counts(Asking asking) {
    return repository.askedCounts(asking.round().municipalityId(), asking.group().id()).stream()
        .collect(Collectors.toMap(AreaCount::area, AreaCount::responses));
  }

  /**
   * How many responses of a group are asked about each area so far, and how many of those handed in
   * have answered in it: somebody may hand in before the end, or take one more area and leave it.
   */
  public List<AreaCount> areaCounts(Round round, Group group) {
    var answers =
        repository.itemCounts(round.municipalityId(), group.id()).stream()
            .collect(Collectors.toMap(ItemCount::itemId, ItemCount::answers));
    var items = AskedAreas.of(rounds.edition(round), group.kind()).items();
    return repository.areaCounts(round.municipalityId(), group.id()).stream()
        .map(it -> it.answered(mostAnswered(items.getOrDefault(it.area(), List.of()), answers)))
        .toList();
  }

  private static int mostAnswered(List<Item> items, Map<String, Integer> answers) {
    return items.stream().mapToInt(it -> answers.getOrDefault(it.id(), 0)).max().orElse(0);
  }

  /** The response that the token opens, if it belongs to this group. */
  Optional<Ongoing> find(Asking asking, Token token) {
    return repository
        .findByToken(token.hash(USE))
        .filter(row -> row.roundGroupId() == asking.group().id())
        .map(row -> ongoing(asking, row));
  }

  /** The group that a response belongs to. */
  Optional<Long> group(Token token) {
    return repository.findByToken(token.hash(USE)).map(ResponseRow::roundGroupId);
  }

  /**
   * Keeps an answer and the respondent's own example.
   *
   * @param answer null leaves the answer as it is
   * @param comment null leaves the example as it is, a blank one removes it
   */
  @Transactional
  Saved save(Token token, Item item, @Nullable Answer answer, @Nullable String comment) {
    var hash = token.hash(USE);
    if (repository.holdOpenRound(hash, Rounds.today()).isEmpty()) {
      return new Saved.Closed();
    }
    if (answer != null && repository.putAnswer(hash, item.id(), answer.value()) == 0) {
      return new Saved.Closed();
    }
    if (comment != null && comment.isBlank()) {
      repository.removeComment(hash, item.id());
    } else if (comment != null
        && repository.putComment(randomId(), hash, item.id(), comment.strip()) == 0) {
      return new Saved.Closed();
    }
    return new Saved.Kept();
  }

  /**
   * Hands in. A response that is changed and handed in again counts once.
   *
   * @param minutes what answering took; empty where nobody knows
   * @return whether it was handed in now: not before, and the round is open
   */
  @Transactional
  public boolean submit(Asking asking, Token token, OptionalInt minutes) {
    var hash = token.hash(USE);
    if (repository.holdOpenRound(hash, Rounds.today()).isEmpty()) {
      return false;
    }
    // Round, group, response: locks taken in one order cannot deadlock.
    repository.holdGroup(asking.round().municipalityId(), asking.group().id());
    if (repository.submit(hash) == 0) {
      return false;
    }
    tallies.submitted(asking, minutes);
    return true;
  }

  /**
   * Removes a response with all that belongs to it.
   *
   * @return false where there is none any more, or the round has closed
   */
  @Transactional
  boolean remove(Asking asking, Token token) {
    var hash = token.hash(USE);
    if (repository.holdOpenRound(hash, Rounds.today()).isEmpty()) {
      return false;
    }
    repository.holdGroup(asking.round().municipalityId(), asking.group().id());
    repository.holdResponse(hash);
    var submitted = isHandedIn(token);
    if (repository.remove(hash) == 0) {
      return false;
    }
    tallies.withdrawn(asking.round(), asking.group(), submitted);
    return true;
  }

  @Override
  public boolean isHandedIn(Token token) {
    return repository.findByToken(token.hash(USE)).filter(ResponseRow::submitted).isPresent();
  }

  @Override
  public Map<Long, Integer> submitted(Round round) {
    return counts(round).stream()
        .filter(count -> count.submitted() > 0)
        .collect(Collectors.toMap(GroupCount::groupId, GroupCount::submitted));
  }

  /** How many of each group have begun and handed in; groups without any are left out. */
  public List<GroupCount> counts(Round round) {
    return repository.groupCounts(round.municipalityId(), round.id());
  }

  /** The submitted responses of a round, each with its group and its answers, in no order. */
  public Collection<Submitted> submittedResponses(Round round, Edition edition) {
    var items = edition.items().collect(Collectors.toMap(Item::id, item -> item));
    var byResponse = new HashMap<String, Submitted>();
    for (var row : repository.ballots(round.municipalityId(), round.id())) {
      var response =
          byResponse.computeIfAbsent(
              row.responseId(), id -> new Submitted(row.roundGroupId(), new HashMap<>()));
      Optional.ofNullable(items.get(row.itemId()))
          .flatMap(item -> Answer.parse(row.choice(), item))
          .ifPresent(answer -> response.answers().put(row.itemId(), answer));
    }
    return byResponse.values();
  }

  /** A response that was handed in. */
  public record Submitted(long groupId, Map<String, Answer> answers) {}

  /**
   * At closing: what was not handed in is gone, and from now on nobody can open a response, or tell
   * which text belongs to it.
   */
  public void makeAnonymous(Round round) {
    repository.removeUnsubmitted(round.municipalityId(), round.id());
    repository.cutComments(round.municipalityId(), round.id());
    repository.destroyTokens(round.municipalityId(), round.id());
  }

  private static String randomId() {
    return UUID.randomUUID().toString();
  }

  private Ongoing ongoing(Asking asking, ResponseRow row) {
    var areas = areas(asking);
    var asked = repository.areas(row.municipalityId(), row.id());
    // A response from before areas were shared out is asked about all of them.
    var order = asked.isEmpty() ? List.copyOf(areas.items().keySet()) : asked;
    var items = areas.items(order);
    var comments =
        repository.comments(row.municipalityId(), row.id()).stream()
            .collect(Collectors.toMap(CommentRow::itemId, CommentRow::text));
    var journey = new Journey(items, answers(items, row));
    return new Ongoing(row.submitted(), journey, comments, order.size() < areas.items().size());
  }

  private Map<String, Answer> answers(List<Item> items, ResponseRow row) {
    var choices =
        repository.answers(row.municipalityId(), row.id()).stream()
            .collect(Collectors.toMap(AnswerRow::itemId, AnswerRow::choice));
    var answers = new HashMap<String, Answer>();
    for (var item : items) {
      Answer.parse(choices.get(item.id()), item)
          .ifPresent(answer -> answers.put(item.id(), answer));
    }
    return answers;
  }
}
