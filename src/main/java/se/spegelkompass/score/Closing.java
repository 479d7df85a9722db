package se.spegelkompass.score;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import se.spegelkompass.respond.SubmittedResponses;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Moved;
import se.spegelkompass.round.OverdueRound;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.estimate.AskedGroup;
import se.spegelkompass.score.estimate.Ballot;
import se.spegelkompass.score.estimate.Scoring;

/**
 * Closes a round: computes its pre-score once, stores it, and cuts what ties responses to people.
 * All of it happens or none, and no answer comes in between.
 */
@Singleton
public class Closing {

  private final Rounds rounds;
  private final SubmittedResponses submitted;
  private final PreScores preScores;
  private final StoredItemScores itemScores;

  Closing(
      Rounds rounds,
      SubmittedResponses submitted,
      PreScores preScores,
      StoredItemScores itemScores) {
    this.rounds = rounds;
    this.submitted = submitted;
    this.preScores = preScores;
    this.itemScores = itemScores;
  }

  /** Closes the municipality's round, or says why that is refused. */
  public Moved close(long municipalityId, long roundId) {
    return rounds.close(municipalityId, roundId, this::settle);
  }

  /**
   * Closes a round whose last day is over.
   *
   * @return false if it need not be closed any more
   */
  public boolean closeOverdue(OverdueRound overdue, LocalDate today) {
    return rounds.closeOverdue(overdue, today, this::settle);
  }

  private void settle(Round round) {
    var edition = rounds.edition(round);
    var groups = round.groups().stream().map(group -> asked(round, group)).toList();
    var counting = new Scoring(edition, round.k()).count(groups);
    submitted.each(
        round,
        edition,
        response -> counting.add(new Ballot(response.groupId(), response.answers())));
    preScores.store(round, counting.preScore());
    itemScores.store(round, counting.itemScores());
    submitted.makeAnonymous(round);
  }

  private static AskedGroup asked(Round round, Group group) {
    return new AskedGroup(
        group.id(),
        group.kind(),
        group.result(),
        group.choices().weight(),
        group.k(round),
        group.population());
  }
}
