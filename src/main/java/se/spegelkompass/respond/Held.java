package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.round.Token;

/** Takes the locks of whatever changes a response: round, group, response, always in that order. */
@Singleton
class Held {

  private final ResponseRepository repository;

  Held(ResponseRepository repository) {
    this.repository = repository;
  }

  /** Holds the round, so that closing waits; false where it takes no answers any more. */
  boolean round(Asking asking) {
    var round = asking.round();
    return repository.holdOpenRound(round.municipalityId(), round.id(), Rounds.today()).isPresent();
  }

  /** Holds the round and the group, so that nobody else of the group begins or hands in. */
  boolean group(Asking asking) {
    return round(asking)
        && repository.holdGroup(asking.round().municipalityId(), asking.group().id()).isPresent();
  }

  /** Holds the round, the group and the response; false where it has been removed. */
  boolean response(Asking asking, Token token) {
    return group(asking) && repository.holdResponse(token.hash(Responses.USE)).isPresent();
  }
}
