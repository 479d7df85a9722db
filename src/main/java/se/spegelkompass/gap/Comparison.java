package se.spegelkompass.gap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.gap.analysis.GroupDifferences;
import se.spegelkompass.gap.analysis.Paired;
import se.spegelkompass.gap.analysis.Profile;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;

/**
 * A round's pre-score held against an official evaluation of the same edition (design section 7).
 * It holds only what the pre-score shows, so nothing new can be learned about small groups.
 *
 * @param areas in the edition's order
 * @param subQuestions largest gap in percentage points first, whichever way; ties in the edition's
 *     order; last those without a pre-score
 * @param total over all sub-questions
 * @param profile both sides as profiles over the sub-questions that have both; empty for a few
 * @param self the total pre-score with its precision, in points; empty unless all is measured
 * @param groups the groups that may be shown
 * @param leftOut the round's groups that are in no figure, because they are too small
 */
public record Comparison(
    List<AreaGap> areas,
    List<SubQuestionGap> subQuestions,
    SumGap total,
    Optional<Profile> profile,
    Optional<Estimate> self,
    List<GroupScore> groups,
    List<Long> leftOut) {

  private static final double NOISE = 1e-9;

  /**
   * Compares a pre-score with an evaluation.
   *
   * @param edition of both
   * @throws IllegalArgumentException if the evaluation lacks points for a sub-question
   */
  static Comparison of(Edition edition, PreScore preScore, Evaluation evaluation) {
    var judgements = new Judging(preScore, evaluation).of(edition.subQuestions().toList());
    var groups = GroupDifferences.largest(edition, preScore);
    var all =
        edition
            .subQuestions()
            .map(it ->
                new SubQuestionGap(
                    it,
                    evaluation.points(it).doubleValue(),
                    preScore.overall().cell(it).notKnown(),
                    preScore.overall().estimate(it),
                    Objects.requireNonNull(judgements.get(it.id())),
                    Optional.ofNullable(groups.get(it.id()))))
            .toList();
    return new Comparison(
        edition.areas().stream()
            .map(it ->
                new AreaGap(
                    it,
                    SumGap.of(in(it, all)),
                    preScore.overall().estimate(it),
                    Spread.of(it, preScore)))
            .toList(),
        all.stream().sorted(SubQuestionGap.LARGEST_FIRST).toList(),
        SumGap.of(all),
        Profile.of(all.stream().flatMap(it -> pair(it).stream()).toList()),
        preScore.overall().estimate(edition),
        preScore.groups(),
        preScore.leftOut());
  }

  private static Optional<Paired> pair(SubQuestionGap it) {
    return it.gap().map(gap -> new Paired(gap.selfShare(), gap.officialShare(), gap.max()));
  }

  /** The area's sub-questions, in the same order. */
  public List<SubQuestionGap> subQuestions(Area area) {
    return in(area, subQuestions);
  }

  /** The sub-questions of a class, the largest gap first. */
  public List<SubQuestionGap> of(GapClass gapClass) {
    return subQuestions.stream().filter(it -> it.gapClass() == gapClass).toList();
  }

  /**
   * Whether some of the groups that may be shown weigh more than others: the coordinator chose
   * weights before the round opened (design section 4). Only proportions matter, so weights that
   * are all 2 are as good as none.
   */
  public boolean isWeighted() {
    // The weight of Övriga is a mean, with noise in its last bits.
    var weights = groups.stream().mapToDouble(GroupScore::weight).summaryStatistics();
    return weights.getCount() > 0 && weights.getMax() > weights.getMin() * (1 + NOISE);
  }

  /** What it says in one breath. */
  public Summary summary() {
    return Summary.of(this);
  }

  /** How many sub-questions differ, and which way. */
  public Tally tally() {
    return Tally.of(subQuestions);
  }

  private static List<SubQuestionGap> in(Area area, List<SubQuestionGap> subQuestions) {
    return subQuestions.stream().filter(it -> it.subQuestion().area() == area.number()).toList();
  }
}
