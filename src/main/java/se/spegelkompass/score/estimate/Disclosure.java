package se.spegelkompass.score.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What may be shown of which groups (design section 5). It looks at counts only, never at answers.
 *
 * <ul>
 *   <li><b>Means.</b> A cell with fewer than k respondents is not shown and is part of no other
 *       figure. Complements are hidden by that: nothing in a sum is secret, so nothing can be had
 *       by subtraction.
 *   <li><b>More than means</b> (variance, interval, steps) only from 2k respondents: below that, a
 *       mean and a variance together may tell every single answer.
 *   <li><b>Complements of variances.</b> An interval for all groups together counts the variances
 *       of all shown groups. It and its degrees of freedom are two equations, so one or two groups
 *       below 2k could be solved for. Then the next larger groups' variances are hidden too, until
 *       three are unknown; where that cannot be reached, the interval for all together is hidden
 *       instead.
 * </ul>
 */
final class Disclosure {

  /** More than the two equations that an interval gives. */
  private static final int LEAST_UNKNOWN = 3;

  private final boolean[][] mean;
  private final boolean[][] spread;
  private final boolean[] interval;

  /**
   * @param units the groups that are shown
   * @param subQuestions how many sub-questions there are; they are numbered from 0
   */
  Disclosure(List<Unit> units, int subQuestions) {
    mean = new boolean[units.size()][subQuestions];
    spread = new boolean[units.size()][subQuestions];
    interval = new boolean[subQuestions];
    for (int s = 0; s < subQuestions; s++) {
      for (int part = 0; part < units.size(); part++) {
        mean[part][s] = units.get(part).isShown(s);
        spread[part][s] = mean[part][s] && units.get(part).isLarge(s);
      }
      interval[s] = hideComplements(units, s);
    }
  }

  /** Whether a group's mean may be shown, and be part of other figures. */
  boolean mean(int part, int subQuestion) {
    return mean[part][subQuestion];
  }

  /** Whether a group's variance, interval and steps may be shown. */
  boolean spread(int part, int subQuestion) {
    return spread[part][subQuestion];
  }

  /** Whether the interval for all groups together may be shown. */
  boolean interval(int subQuestion) {
    return interval[subQuestion];
  }

  private boolean hideComplements(List<Unit> units, int subQuestion) {
    var secret =
        parts(units)
            .filter(part -> mean[part][subQuestion] && !spread[part][subQuestion])
            .filter(part -> !units.get(part).isCensus(subQuestion))
            .count();
    var missing = secret == 0 ? 0 : Math.max(0, LEAST_UNKNOWN - secret);
    var complements =
        parts(units)
            .filter(part -> spread[part][subQuestion])
            .filter(part -> !units.get(part).isCensus(subQuestion))
            .boxed()
            .sorted(Comparator.comparingInt(part -> units.get(part).sample().count(subQuestion)))
            .limit(missing)
            .toList();
    if (complements.size() < missing) {
      return false;
    }
    complements.forEach(part -> spread[part][subQuestion] = false);
    return parts(units).anyMatch(part -> mean[part][subQuestion]);
  }

  private static IntStream parts(List<Unit> units) {
    return IntStream.range(0, units.size());
  }
}
