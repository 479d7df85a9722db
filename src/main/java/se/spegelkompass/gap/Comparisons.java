package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;

/** A municipality's comparisons. They are not stored: each follows from a snapshot and points. */
@Singleton
public class Comparisons {

  private final Rounds rounds;
  private final PreScores preScores;
  private final Evaluations evaluations;

  Comparisons(Rounds rounds, PreScores preScores, Evaluations evaluations) {
    this.rounds = rounds;
    this.preScores = preScores;
    this.evaluations = evaluations;
  }

  /**
   * Holds a round against an evaluation.
   *
   * @return empty if the municipality has no such round or evaluation, or the round is not closed
   */
  public Optional<Comparing> find(long municipalityId, long roundId, long evaluationId) {
    return pair(municipalityId, roundId, evaluationId).flatMap(this::compare);
  }

  Optional<Pair> pair(long municipalityId, long roundId, long evaluationId) {
    return rounds
        .find(municipalityId, roundId)
        .flatMap(
            round -> evaluations.find(municipalityId, evaluationId).map(it -> new Pair(round, it)));
  }

  Optional<Comparing> compare(Pair pair) {
    var round = pair.round();
    return preScores
        .find(round.municipalityId(), round.id())
        .map(preScore -> Comparing.of(rounds.edition(round), preScore, pair.evaluation()));
  }

  /** How the municipality and its evaluators have differed before; empty where nobody knows. */
  Optional<Usual> usual(Round round) {
    return material(round.municipalityId())
        .earlierPair(round)
        .flatMap(pair ->
            compare(pair)
                .flatMap(Comparing::comparison)
                .flatMap(Comparison::profile)
                .map(profile -> new Usual(pair, profile)));
  }

  Material material(long municipalityId) {
    return Material.of(rounds.all(municipalityId), evaluations.all(municipalityId));
  }
}
