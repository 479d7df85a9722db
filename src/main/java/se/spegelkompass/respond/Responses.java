package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Item;
import se.spegelkompass.round.Participation;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.round.Token;

/** How responses are begun, kept and handed in. Only the token's hash is known here. */
@Singleton
public class Responses implements Participation {

  private static final String USE = "response";

  private final ResponseRepository repository;
  private final Rounds rounds;

  Responses(ResponseRepository repository, Rounds rounds) {
    this.repository = repository;
    this.rounds = rounds;
  }

  /** Begins a response and returns the token that opens it; empty once the round has closed. */
  @Transactional
  public Optional<Token> begin(Asking asking) {
    var round = asking.round();
    if (repository.holdOpenRound(round.municipalityId(), round.id()).isEmpty()) {
      return Optional.empty();
    }
    var token = Token.random();
    var begun =
        repository.begin(
            randomId(), asking.round().municipalityId(), asking.group().id(), token.hash(USE));
    return begun == 1 ? Optional.of(token) : Optional.empty();
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
    if (repository.holdOpenRound(hash).isEmpty()) {
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

  @Transactional
  public void submit(Token token) {
    var hash = token.hash(USE);
    if (repository.holdOpenRound(hash).isPresent()) {
      repository.submit(hash);
    }
  }

  @Override
  public Map<Long, Integer> submitted(Round round) {
    return repository.submittedPerGroup(round.municipalityId(), round.id()).stream()
        .collect(Collectors.toMap(GroupCount::groupId, GroupCount::submitted));
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
    var items = rounds.edition(asking.round()).items(asking.group().kind());
    var comments =
        repository.comments(row.municipalityId(), row.id()).stream()
            .collect(Collectors.toMap(CommentRow::itemId, CommentRow::text));
    var journey = new Journey(Journey.order(items, row.id()), answers(items, row));
    return new Ongoing(row.submitted(), journey, comments);
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
