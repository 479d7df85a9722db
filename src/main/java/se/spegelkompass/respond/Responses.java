package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Item;
import se.spegelkompass.invite.HandedIn;
import se.spegelkompass.round.Participation;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.round.Token;
import se.spegelkompass.web.Typed;

/** How responses are kept and handed in. Only the token's hash is known here. */
@Singleton
public class Responses implements Participation, HandedIn {

  /** What a token is hashed for, so that an invitation's hash cannot be compared. */
  static final String USE = "response";

  private final ResponseRepository repository;
  private final AreaRepository areas;
  private final Held held;
  private final Rounds rounds;
  private final Tallies tallies;

  Responses(
      ResponseRepository repository,
      AreaRepository areas,
      Held held,
      Rounds rounds,
      Tallies tallies) {
    this.repository = repository;
    this.areas = areas;
    this.held = held;
    this.rounds = rounds;
    this.tallies = tallies;
  }

  /** The response that the token opens, if it belongs to this group. */
  Optional<Ongoing> find(Asking asking, Token token) {
    return repository
        .findByToken(token.hash(USE))
        .filter(row -> row.roundGroupId() == asking.group().id())
        .map(row -> ongoing(asking, row));
  }

  /** The open link of the group that a response belongs to. */
  Optional<String> link(Token token) {
    return repository
        .findByToken(token.hash(USE))
        .flatMap(row -> rounds.link(row.municipalityId(), row.roundGroupId()));
  }

  /**
   * Keeps an answer and the respondent's own example.
   *
   * @param answer null leaves the answer as it is
   * @param comment null leaves the example as it is, a blank one removes it
   */
  @Transactional
  Saved save(
      Asking asking, Token token, Item item, @Nullable Answer answer, @Nullable String comment) {
    var hash = token.hash(USE);
    if (!held.round(asking)) {
      return new Saved.Closed();
    }
    if (answer != null && repository.putAnswer(hash, item.id(), answer.value()) == 0) {
      return new Saved.Closed();
    }
    var text = comment == null ? null : Typed.lines(comment);
    if (text != null && text.isEmpty()) {
      repository.removeComment(hash, item.id());
    } else if (text != null
        && repository.putComment(UUID.randomUUID().toString(), hash, item.id(), text) == 0) {
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
    if (!held.group(asking) || repository.submit(token.hash(USE)) == 0) {
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
    if (!held.response(asking, token)) {
      return false;
    }
    var submitted = isHandedIn(token);
    repository.remove(token.hash(USE));
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

  private Ongoing ongoing(Asking asking, ResponseRow row) {
    var all = AskedAreas.of(rounds.edition(asking.round()), asking.group().kind());
    var asked = areas.areas(row.municipalityId(), row.id());
    // A response from before areas were shared out is asked about all of them.
    var order = asked.isEmpty() ? List.copyOf(all.items().keySet()) : asked;
    var items = all.items(order);
    var comments =
        repository.comments(row.municipalityId(), row.id()).stream()
            .collect(Collectors.toMap(CommentRow::itemId, CommentRow::text));
    var journey = new Journey(items, answers(items, row));
    return new Ongoing(row.submitted(), journey, comments, order.size() < all.items().size());
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
