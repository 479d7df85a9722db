package se.spegelkompass.score;

import io.micronaut.core.annotation.Introspected;
import se.spegelkompass.score.estimate.Contribution;

/**
 * @param part a shown group, 1 for the first
 * @param area an area's number, or 0 for the total
 */
@Introspected
record ContributionRow(int part, int area, int responses, double variance, boolean cautious) {

  Contribution contribution() {
    return new Contribution(part - 1, responses, variance, cautious);
  }
}
