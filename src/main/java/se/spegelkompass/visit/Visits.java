package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;
import se.spegelkompass.web.NotFound;

/** Finds the round that is prepared. */
@Singleton
class Visits {

  private final Rounds rounds;
  private final PreScores preScores;

  Visits(Rounds rounds, PreScores preScores) {
    this.rounds = rounds;
    this.preScores = preScores;
  }

  /**
   * A round of the coordinator's municipality.
   *
   * @return empty if it is not closed: then there is nothing to hand over
   * @throws NotFound if the municipality has no such round
   */
  Optional<Visit> find(Coordinator coordinator, long roundId) {
    var round = rounds.require(coordinator.municipalityId(), roundId);
    return preScores
        .find(coordinator.municipalityId(), roundId)
        .map(preScore -> new Visit(round, rounds.edition(round), preScore));
  }

  /**
   * A round that something is done to.
   *
   * @throws NotFound also if it is not closed
   */
  Visit require(Coordinator coordinator, long roundId) {
    return find(coordinator, roundId).orElseThrow(NotFound::new);
  }
}
