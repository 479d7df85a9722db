package se.spegelkompass.gap;

import java.util.List;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.score.estimate.PreScore;

/**
 * A round's pre-score held against an official evaluation of the same edition (design section 7).
 * It holds only what the pre-score shows, so nothing new can be learned about small groups.
 *
 * @param areas in the edition's order
 * @param subQuestions largest gap in percentage points first, whichever way; ties in the edition's
 *     order; last those without a pre-score
 * @param total over all sub-questions
 */
public record Comparison(List<AreaGap> areas, List<SubQuestionGap> subQuestions, SumGap total) {

  static Comparison of(Edition edition, PreScore preScore, Evaluation evaluation) {
    var all =
        edition.subQuestions().map(it -> SubQuestionGap.of(it, preScore, evaluation)).toList();
    return new Comparison(
        edition.areas().stream()
            .map(it -> new AreaGap(it, SumGap.of(in(it, all)), Spread.of(it, preScore)))
            .toList(),
        all.stream().sorted(SubQuestionGap.LARGEST_FIRST).toList(),
        SumGap.of(all));
  }

  /** The area's sub-questions, in the same order. */
  public List<SubQuestionGap> subQuestions(Area area) {
    return in(area, subQuestions);
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
