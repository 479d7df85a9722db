package se.spegelkompass.gap;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Confidence;
import se.spegelkompass.framework.Relation;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.analysis.Trail;

/**
 * A sub-question held against what it corresponds to in another edition (design section 3: what is
 * not the same is compared in percent, with a visible mark). Nothing is tested: the two ask about
 * different things.
 *
 * <p>The evaluators' share is pooled: {@code Σ points(t) / Σ max(t)} over all sub-questions {@code
 * t} that it corresponds to, so that each weighs as much as its maximum. It is our own method, the
 * one by which an area's share follows from its sub-questions; {@code jamforelse.md} tells it to
 * readers.
 *
 * @param self the pre-score's share, 0..1; empty where it may not be shown
 * @param officialShare 0..1: the evaluators' points for all that it corresponds to, of what these
 *     can give together
 * @param trails to what it corresponds to; at least one
 */
public record AcrossGap(OptionalDouble self, double officialShare, List<Trail> trails) {

  /** Largest as it is shown first, whichever way; last what has no pre-score. */
  static final Comparator<AcrossGap> LARGEST_FIRST =
      Comparator.comparingLong(
          it -> it.share().isPresent() ? -Math.round(Math.abs(it.share().getAsDouble()) * 100) : 1);

  /**
   * @throws IllegalArgumentException if nothing corresponds to it
   */
  public AcrossGap {
    trails = List.copyOf(trails);
    if (trails.isEmpty()) {
      throw new IllegalArgumentException("nothing corresponds to it");
    }
  }

  /**
   * A sub-question held against all that it corresponds to.
   *
   * @param self the pre-score's share, 0..1; empty where it may not be shown
   * @param trails to what it corresponds to; at least one
   * @param evaluation of the edition where the trails end
   * @throws IllegalArgumentException if there is no trail, or the evaluation lacks points for one
   */
  static AcrossGap of(OptionalDouble self, List<Trail> trails, Evaluation evaluation) {
    var points = trails.stream().mapToDouble(it -> evaluation.points(it.to()).doubleValue()).sum();
    var max = trails.stream().mapToDouble(it -> it.to().max()).sum();
    return new AcrossGap(self, points / max, trails);
  }

  /** The sub-question of the round's edition. */
  public SubQuestion subQuestion() {
    return trails.getFirst().from();
  }

  /** Pre-score minus official, −1..1; empty where there is no pre-score. */
  public OptionalDouble share() {
    return self.isPresent()
        ? OptionalDouble.of(self.getAsDouble() - officialShare)
        : OptionalDouble.empty();
  }

  /** What changed most on the way. */
  public Relation relation() {
    return trails.stream().map(Trail::relation).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The weakest confidence on the way. */
  public Confidence confidence() {
    return trails.stream().map(Trail::confidence).max(Comparator.naturalOrder()).orElseThrow();
  }
}
