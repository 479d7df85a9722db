package se.spegelkompass.gap.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import se.spegelkompass.score.estimate.Difference;
import se.spegelkompass.score.estimate.Difference.People;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.PreScore;

/**
 * How a sub-question has changed from one measurement to a later one, of one edition or two.
 *
 * @param trail from the sub-question of the earlier measurement to that of the later
 * @param earlier the earlier share, 0..1
 * @param later the later share, 0..1
 * @param difference later minus earlier with its interval, for two pre-scores; empty for two
 *     evaluations, which are no samples
 */
public record Change(Trail trail, double earlier, double later, Optional<Difference> difference) {

  /**
   * From one pre-score to a later one. The same people may be behind both, so the interval is
   * rather too wide than too narrow.
   *
   * @return empty where one of the shares may not be shown
   */
  public static Optional<Change> of(Trail trail, PreScore earlier, PreScore later) {
    return earlier
        .overall()
        .estimate(trail.from())
        .flatMap(a -> later.overall().estimate(trail.to()).map(b -> of(trail, a, b)));
  }

  private static Change of(Trail trail, Estimate earlier, Estimate later) {
    return new Change(
        trail,
        earlier.value(),
        later.value(),
        Optional.of(Difference.between(later, earlier, People.OVERLAP_UNKNOWN)));
  }

  /**
   * From one official evaluation to a later one.
   *
   * @param earlierPoints 0..the maximum of the sub-question where the trail starts
   * @param laterPoints 0..the maximum of the sub-question where it ends
   * @throws IllegalArgumentException if points are outside these
   */
  public static Change of(Trail trail, double earlierPoints, double laterPoints) {
    return new Change(
        trail,
        Shares.checked(earlierPoints / trail.from().max()),
        Shares.checked(laterPoints / trail.to().max()),
        Optional.empty());
  }

  /** Later minus earlier, −100..100 percentage points. */
  public double percentagePoints() {
    return (later - earlier) * 100;
  }

  /** Later minus earlier in points; empty where the points of the two mean different things. */
  public OptionalDouble points() {
    return trail.pointsComparable()
        ? OptionalDouble.of((later - earlier) * trail.to().max())
        : OptionalDouble.empty();
  }

  /** Whether the 95 % interval leaves out 0; false where there is none. */
  public boolean isSecured() {
    return difference.filter(Difference::isSecured).isPresent();
  }
}
