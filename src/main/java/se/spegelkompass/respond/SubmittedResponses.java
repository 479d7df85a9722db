package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Item;
import se.spegelkompass.round.Round;

/** The responses of a round as it closes: read once, and then nobody's any more. */
@Singleton
public class SubmittedResponses {

  private final ResponseRepository repository;

  SubmittedResponses(ResponseRepository repository) {
    this.repository = repository;
  }

  /** The submitted responses of a round, each with its group and its answers, in no order. */
  public Collection<Submitted> of(Round round, Edition edition) {
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

  /**
   * At closing: what was not handed in is gone, and from now on nobody can open a response, or tell
   * which text belongs to it.
   */
  public void makeAnonymous(Round round) {
    repository.removeUnsubmitted(round.municipalityId(), round.id());
    repository.cutComments(round.municipalityId(), round.id());
    repository.destroyTokens(round.municipalityId(), round.id());
  }
}
