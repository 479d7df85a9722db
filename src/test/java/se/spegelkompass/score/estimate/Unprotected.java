package se.spegelkompass.score.estimate;

import java.util.Map;
import se.spegelkompass.framework.Edition;

/** A round's result as it would be published if complements were not hidden. */
record Unprotected(Edition edition, AwkwardRound round) {

  /** Hidden groups and cells are part of the figures for all together. */
  PreScore hiddenGroupsCounted() {
    var hiding = round.preScore();
    var all =
        round.groups().stream()
            .map(it ->
                new AskedGroup(it.id(), it.kind(), it.result(), it.weight(), 1, it.population()))
            .toList();
    return new PreScore(
        hiding.k(),
        hiding.groups(),
        hiding.leftOut(),
        new Scoring(edition, 1).preScore(all, round.ballots()).overall(),
        Map.of());
  }
}
