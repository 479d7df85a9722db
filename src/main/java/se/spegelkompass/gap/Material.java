package se.spegelkompass.gap;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.round.Round;
import se.spegelkompass.web.Choice;

/**
 * What a municipality has to compare.
 *
 * @param rounds the closed rounds, newest first
 * @param evaluations newest first
 */
record Material(List<Round> rounds, List<Evaluation> evaluations) {

  /** Of all rounds and evaluations, newest first. */
  static Material of(List<Round> rounds, List<Evaluation> evaluations) {
    return new Material(rounds.stream().filter(Round::isClosed).toList(), evaluations);
  }

  /** The newest round that has an evaluation of its edition, with the newest such evaluation. */
  Optional<Pair> newestPair() {
    return rounds.stream().flatMap(round -> newestPair(round).stream()).findFirst();
  }

  /** This round, if it is closed, with the newest evaluation of its edition. */
  Optional<Pair> newestPair(long roundId) {
    return rounds.stream()
        .filter(round -> round.id() == roundId)
        .flatMap(round -> newestPair(round).stream())
        .findFirst();
  }

  /** All that can be compared, newest first. */
  List<Pair> pairs() {
    return rounds.stream()
        .flatMap(round ->
            evaluations.stream()
                .filter(it -> it.editionId().equals(round.editionId()))
                .map(it -> new Pair(round, it)))
        .toList();
  }

  private Optional<Pair> newestPair(Round round) {
    return evaluations.stream()
        .filter(it -> it.editionId().equals(round.editionId()))
        .findFirst()
        .map(it -> new Pair(round, it));
  }

  Chooser chooser(Pair chosen) {
    return new Chooser(
        rounds.stream().map(it -> new Choice(Long.toString(it.id()), it.name())).toList(),
        Long.toString(chosen.round().id()),
        evaluations.stream().map(it -> new Choice(Long.toString(it.id()), it.name())).toList(),
        Long.toString(chosen.evaluation().id()));
  }

  /**
   * The closed round to show by itself, where there is no pair: the one asked for if it is closed,
   * otherwise the newest.
   */
  Optional<Round> alone(@Nullable Long roundId) {
    return rounds.stream()
        .filter(it -> roundId != null && it.id() == roundId)
        .findFirst()
        .or(() -> rounds.stream().findFirst());
  }

  /**
   * The newest round of the same edition that closed no later than this one and has an evaluation
   * of the municipality's own, with the newest such evaluation: how they have differed before.
   */
  Optional<Pair> earlierPair(Round round) {
    return rounds.stream()
        .filter(it -> it.id() != round.id() && it.editionId().equals(round.editionId()))
        .filter(it -> !it.closedOn().orElseThrow().isAfter(round.closedOn().orElseThrow()))
        .flatMap(it -> ownPair(it).stream())
        .findFirst();
  }

  private Optional<Pair> ownPair(Round round) {
    return evaluations.stream()
        .filter(it -> it.isOwn() && it.editionId().equals(round.editionId()))
        .findFirst()
        .map(it -> new Pair(round, it));
  }
}
