package se.spegelkompass.gap;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.gap.analysis.GroupDifference;
import se.spegelkompass.score.estimate.Estimate;

/**
 * One sub-question in both mirrors.
 *
 * @param officialPoints 0..the sub-question's maximum
 * @param notKnown the share of answers that are "vet inte", 0..1, where it may be shown
 * @param self the pre-score as a share with its precision; empty where it may not be shown
 * @param judgement how sure the gap is, and what kind of finding it makes the sub-question
 * @param groups the two groups that differ most; empty where fewer than two may be shown
 */
public record SubQuestionGap(
    SubQuestion subQuestion,
    double officialPoints,
    OptionalDouble notKnown,
    Optional<Estimate> self,
    Judgement judgement,
    Optional<GroupDifference> groups) {

  /** Largest first, whichever way; then those that cannot be compared. Sorting keeps ties. */
  static final Comparator<SubQuestionGap> LARGEST_FIRST = largestFirst(0);

  /** By area, then by number within it. */
  public static final Comparator<SubQuestionGap> AS_IN_THE_EDITION =
      Comparator.<SubQuestionGap>comparingInt(it -> it.subQuestion().area())
          .thenComparingInt(it -> it.subQuestion().id().length())
          .thenComparing(it -> it.subQuestion().id());

  /**
   * The same without a general level.
   *
   * @param level what is taken away from each gap, as a share −1..1
   */
  static Comparator<SubQuestionGap> largestFirst(double level) {
    return Comparator.comparingLong(it -> it.gap().map(gap -> -gap.size(level)).orElse(1L));
  }

  /** Pre-score and evaluators held against each other; empty where there is no pre-score. */
  public Optional<Gap> gap() {
    var max = subQuestion.max();
    return self.map(it -> new Gap(it.value() * max, officialPoints, max));
  }

  /** The evaluators' share of the maximum, 0..1. */
  public double officialShare() {
    return officialPoints / subQuestion.max();
  }

  /**
   * Whether the gap is säkerställt and so puts the sub-question in a class of its own: a blind spot
   * or a hidden strength. Where half do not know, that is the finding and the gap is not.
   */
  public boolean isSecured() {
    return judgement.secured() && isJudged();
  }

  /** Whether the gap could be tested, and is what the sub-question's class says something about. */
  public boolean isJudged() {
    return judgement.p().isPresent() && gapClass() != GapClass.UNKNOWN;
  }

  /** What kind of finding it is. */
  public GapClass gapClass() {
    return judgement.gapClass();
  }
}
