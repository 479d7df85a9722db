package se.spegelkompass.score.estimate;

import java.util.List;

/**
 * What may be shown of which groups (design section 5). It looks at counts only, never at answers.
 *
 * <ul>
 *   <li><b>Means</b> from k respondents in the cell. Below that it is not shown and is part of no
 *       other figure. Complements are hidden by that: nothing in a sum is secret, so nothing can be
 *       had by subtraction.
 *   <li><b>More than means</b> (variance, steps, that all answer alike) from 2k: below that, a mean
 *       and a variance together may tell every single answer, as answers are steps.
 * </ul>
 *
 * <p>Intervals would give variances away again: groups' variances could be solved for, or found by
 * trying. So a group below 2k never brings its own variance into any figure, but the greatest that
 * its mean allows ({@link Contribution#cautious}), which everybody who sees the mean knows already.
 */
final class Disclosure {

  private final boolean[][] mean;
  private final boolean[][] spread;

  /**
   * @param units the groups that are shown
   * @param subQuestions how many sub-questions there are; they are numbered from 0
   */
  Disclosure(List<Unit> units, int subQuestions) {
    mean = new boolean[units.size()][subQuestions];
    spread = new boolean[units.size()][subQuestions];
    for (int part = 0; part < units.size(); part++) {
      for (int s = 0; s < subQuestions; s++) {
        var count = units.get(part).sample().count(s);
        mean[part][s] = count >= units.get(part).k();
        spread[part][s] = count >= 2 * units.get(part).k();
      }
    }
  }

  /** Whether a group's mean may be shown, and be part of other figures. */
  boolean mean(int part, int subQuestion) {
    return mean[part][subQuestion];
  }

  /** Whether a group's variance and steps may be shown, and be part of other figures. */
  boolean spread(int part, int subQuestion) {
    return spread[part][subQuestion];
  }
}
