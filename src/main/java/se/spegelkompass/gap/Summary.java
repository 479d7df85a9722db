package se.spegelkompass.gap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.gap.analysis.Profile;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Interval;

/**
 * The comparison in one breath: higher or lower, by how much, and where the most.
 *
 * @param direction over the compared sub-questions, in whole points
 * @param points pre-score minus official over the compared sub-questions; unrounded
 * @param compared how many sub-questions it speaks about; 0 where it has nothing to say
 * @param of how many there are
 * @param between where the difference in official points lies with 95 % confidence; empty unless
 *     all is measured
 * @param level how much higher people rate themselves on average, as a share −1..1; empty for a few
 *     sub-questions
 * @param tested how many sub-questions' gaps could be tested, without those of class Okänd, whose
 *     finding is another
 * @param secured how many of them are säkerställda: as many as the blind spots and the hidden
 *     strengths
 * @param higher in how many of the secured people rate higher than the evaluators
 * @param largest the largest gap: of the secured ones, or where none could be tested of all, unless
 *     all round to nothing
 */
public record Summary(
    Direction direction,
    double points,
    int compared,
    int of,
    Optional<Between> between,
    OptionalDouble level,
    int tested,
    int secured,
    int higher,
    Optional<SubQuestionGap> largest) {

  /**
   * A 95 % interval of the difference between the pre-score's and the official total, in official
   * points, −max..max.
   *
   * <p>The official total is a sum of rows that were each rounded to whole points, so what the
   * evaluators meant may be half a point away in every row, and all the same way: roundings need
   * not cancel out. The whole of that range must lie outside the interval, as for a single
   * sub-question ({@link Judging}). A total of 36 rows so needs more than 18 of 800 points, in
   * percent about what a single row needs.
   *
   * @param below how many points less the evaluators can have meant in all, at least 0
   * @param above how many points more, at least 0
   */
  public record Between(double low, double high, double below, double above) {

    /** Whether there surely is a difference, however the evaluators rounded. */
    public boolean isSecured() {
      return low > above || high < -below;
    }

    /** Whether it is at least more than chance: all of it is on one side of 0. */
    public boolean isBeyondChance() {
      return low > 0 || high < 0;
    }

    private static Between of(Interval self, double official, List<SubQuestionGap> all) {
      return new Between(
          self.low() - official,
          self.high() - official,
          all.stream().mapToDouble(it -> Math.min(Judging.ROUNDING, it.officialPoints())).sum(),
          all.stream().mapToDouble(it -> Math.min(Judging.ROUNDING, left(it))).sum());
    }

    private static double left(SubQuestionGap it) {
      return it.subQuestion().max() - it.officialPoints();
    }
  }

  static Summary of(Comparison comparison) {
    var total = comparison.total();
    var points = total.gap().map(Gap::points).orElse(0.0);
    var all = comparison.subQuestions();
    var tested = all.stream().filter(SubQuestionGap::isJudged).toList();
    var secured = tested.stream().filter(SubQuestionGap::isSecured).toList();
    return new Summary(
        Direction.of(points),
        points,
        total.compared(),
        total.of(),
        between(comparison),
        comparison.profile().stream().mapToDouble(Profile::elevation).findFirst(),
        tested.size(),
        secured.size(),
        (int) secured.stream().filter(it -> it.gapClass() == GapClass.BLIND_SPOT).count(),
        (tested.isEmpty() ? all : secured).stream().findFirst().filter(Summary::isShown));
  }

  private static Optional<Between> between(Comparison comparison) {
    var official = comparison.total().officialPoints();
    return comparison
        .self()
        .flatMap(Estimate::interval)
        .map(it -> Between.of(it, official, comparison.subQuestions()));
  }

  private static boolean isShown(SubQuestionGap it) {
    return it.gap().filter(gap -> gap.direction() != Direction.SAME).isPresent();
  }
}
