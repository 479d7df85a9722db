package se.spegelkompass.gap;

import java.util.Optional;
import java.util.OptionalDouble;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.gap.analysis.Profile;
import se.spegelkompass.score.estimate.Estimate;

/**
 * The comparison in one breath: higher or lower, by how much, and where the most.
 *
 * @param direction over the compared sub-questions, in whole points
 * @param points pre-score minus official over the compared sub-questions; unrounded
 * @param compared how many sub-questions it speaks about; 0 where it has nothing to say
 * @param of how many there are
 * @param between where the difference in points lies with 95 % confidence; empty unless all is
 *     measured
 * @param level how much higher people rate themselves on average, as a share −1..1; empty for a few
 *     sub-questions
 * @param tested how many sub-questions' gaps could be tested
 * @param secured how many of them are säkerställda
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
    Optional<SubQuestionGap> largest) {

  /** A 95 % interval of a difference in points. */
  public record Between(double low, double high) {

    /** Whether there surely is a difference. */
    public boolean isSecured() {
      return low > 0 || high < 0;
    }
  }

  static Summary of(Comparison comparison) {
    var total = comparison.total();
    var points = total.gap().map(Gap::points).orElse(0.0);
    var all = comparison.subQuestions();
    var tested = all.stream().filter(it -> it.judgement().p().isPresent()).toList();
    var secured = tested.stream().filter(it -> it.judgement().secured()).toList();
    return new Summary(
        Direction.of(points),
        points,
        total.compared(),
        total.of(),
        between(comparison),
        comparison.profile().stream().mapToDouble(Profile::elevation).findFirst(),
        tested.size(),
        secured.size(),
        (tested.isEmpty() ? all : secured).stream().findFirst().filter(Summary::isShown));
  }

  private static Optional<Between> between(Comparison comparison) {
    var official = comparison.total().officialPoints();
    return comparison
        .self()
        .flatMap(Estimate::interval)
        .map(it -> new Between(it.low() - official, it.high() - official));
  }

  private static boolean isShown(SubQuestionGap it) {
    return it.gap().filter(gap -> gap.direction() != Direction.SAME).isPresent();
  }
}
