package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.edition.AvailableEditions;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;
import se.spegelkompass.score.estimate.PreScore;

/** A municipality's comparisons. They are not stored: each follows from a snapshot and points. */
@Singleton
public class Comparisons {

  private final Rounds rounds;
  private final PreScores preScores;
  private final Evaluations evaluations;
  private final AvailableEditions available;
  private final Editions editions;

  Comparisons(
      Rounds rounds,
      PreScores preScores,
      Evaluations evaluations,
      AvailableEditions available,
      Editions editions) {
    this.rounds = rounds;
    this.preScores = preScores;
    this.evaluations = evaluations;
    this.available = available;
    this.editions = editions;
  }

  /**
   * Holds a round against an evaluation.
   *
   * @return empty if the municipality has no such round or evaluation, or the round is not closed
   */
  public Optional<Comparing> find(long municipalityId, long roundId, long evaluationId) {
    return pair(municipalityId, roundId, evaluationId).flatMap(this::compare);
  }

  /** A round and an evaluation; empty if the municipality lacks either. */
  public Optional<Pair> pair(long municipalityId, long roundId, long evaluationId) {
    return rounds
        .find(municipalityId, roundId)
        .flatMap(
            round -> evaluations.find(municipalityId, evaluationId).map(it -> new Pair(round, it)));
  }

  /**
   * Holds them against each other.
   *
   * @return empty if the round is not closed
   */
  public Optional<Comparing> compare(Pair pair) {
    var round = pair.round();
    return preScores
        .find(round.municipalityId(), round.id())
        .map(preScore -> compare(rounds.edition(round), preScore, pair.evaluation()));
  }

  private Comparing compare(Edition edition, PreScore preScore, Evaluation evaluation) {
    if (edition.id().equals(evaluation.editionId())) {
      return Comparing.of(edition, preScore, evaluation);
    }
    var evaluated =
        available.find(evaluation.municipalityId(), evaluation.editionId()).orElseThrow();
    return Comparing.across(edition, preScore, evaluation, evaluated, editions.crosswalks());
  }

  /** All pairs that can be compared: closed rounds and evaluations of the same edition. */
  public List<Pair> pairs(long municipalityId) {
    return material(municipalityId).pairs();
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
