package se.spegelkompass.score.estimate;

import java.util.Collection;
import java.util.List;
import se.spegelkompass.framework.Edition;

/**
 * Turns submitted responses into a pre-score. The rules are the product's own (design sections 4
 * and 5): shares are means of step values ({@link RespondentScore}), groups weigh as the
 * coordinator decided before the round opened, intervals come from the stratified {@link
 * Estimator}, and {@link Disclosure} decides first what may be computed at all.
 */
public final class Scoring {

  private final Edition edition;
  private final int k;

  /**
   * @param k the fewest respondents a shown cell may rest on, at least 1
   * @throws IllegalArgumentException if k is below 1
   */
  public Scoring(Edition edition, int k) {
    if (k < 1) {
      throw new IllegalArgumentException("k must be at least 1: " + k);
    }
    this.edition = edition;
    this.k = k;
  }

  /**
   * Begins to count a round. Groups that the coordinator merged count as one. Groups with fewer
   * respondents than their k are merged into Övriga, which weighs as much as they do on average.
   *
   * @param groups the round's groups in their order
   */
  public Counting count(List<AskedGroup> groups) {
    return new Counting(edition, k, groups);
  }

  /**
   * The pre-score of a round.
   *
   * @param groups the round's groups in their order
   * @param ballots the submitted responses, in any order
   * @throws IllegalArgumentException if a ballot belongs to none of the groups
   */
  public PreScore preScore(List<AskedGroup> groups, Collection<Ballot> ballots) {
    var counting = count(groups);
    ballots.forEach(counting::add);
    return counting.preScore();
  }
}
