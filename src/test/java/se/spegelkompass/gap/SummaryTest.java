package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Precision;

class SummaryTest {

  private static final Edition EDITION =
      edition(area(1, subQuestion("1.1", 50), subQuestion("1.2", 50)));

  @ParameterizedTest
  @CsvSource({
    "0.6, HIGHER",
    "0.4, LOWER",
    "0.5, SAME",
    "0.509, SAME",
    "0.51, HIGHER",
    "0.49, LOWER"
  })
  void theDirectionIsThatOfWholePoints(String share, Direction direction) {
    assertThat(summary("1.1=" + share + " 1.2=0.5").direction()).isEqualTo(direction);
  }

  @Test
  void theSummaryTellsHowMuchAndWhere() {
    var summary = summary("1.1=0.4 1.2=0.8");

    assertThat(summary.points()).isEqualTo(10, within(1e-9));
    assertThat(summary.largest().orElseThrow().subQuestion().id()).isEqualTo("1.2");
    assertThat(summary.compared()).isEqualTo(2);
  }

  @Test
  void gapsThatTakeEachOtherOutStillHaveALargest() {
    var summary = summary("1.1=0.4 1.2=0.6");

    assertThat(summary.direction()).isEqualTo(Direction.SAME);
    assertThat(summary.largest().orElseThrow().subQuestion().id()).isEqualTo("1.1");
  }

  @Test
  void whereEverythingAgreesNoGapIsTheLargest() {
    assertThat(summary("1.1=0.5 1.2=0.504").largest()).isEmpty();
  }

  @Test
  void whereSomeIsHiddenItSaysOverHowManyItSpeaks() {
    var summary = summary("1.2=0.8");

    assertThat(summary.points()).isEqualTo(15, within(1e-9));
    assertThat(summary.compared()).isEqualTo(1);
    assertThat(summary.of()).isEqualTo(2);
  }

  @Test
  void whereNothingIsShownItHasNothingToSay() {
    var summary = summary("");

    assertThat(summary.compared()).isZero();
    assertThat(summary.largest()).isEmpty();
  }

  /** 1.1 can be at most 0.4 lower, 1.2 at most 0.3 higher than they were rounded to. */
  @Test
  void theTotalsRoundingIsAtMostHalfAPointInEachRow() {
    var between =
        between(new Estimate(60, 0, 100, Optional.of(new Precision(4, 20))), "1.1=0.4 1.2=49.7");

    assertThat(between.low()).isEqualTo(60 - 50.1 - 2.085963 * 2, within(1e-5));
    assertThat(between.high()).isEqualTo(60 - 50.1 + 2.085963 * 2, within(1e-5));
    assertThat(between.below()).isEqualTo(0.9, within(1e-9));
    assertThat(between.above()).isEqualTo(0.8, within(1e-9));
    assertThat(between.isSecured()).isTrue();
  }

  @Test
  void whatIsSecuredNeverBeginsAtNothing() {
    var points = new Estimate(55, 0, 100, Optional.of(new Precision(4, 20)));

    var between = between(points, "1.1=25 1.2=25");

    assertThat(between.isBeyondChance()).isTrue();
    assertThat(between.isSecured()).isFalse();
  }

  private static Summary.Between between(Estimate points, String official) {
    var it = Comparison.of(EDITION, self("1.1=0.5 1.2=0.5"), official(EDITION, official));
    return new Comparison(
            it.areas(),
            it.subQuestions(),
            it.total(),
            it.profile(),
            Optional.of(points),
            it.groups(),
            it.leftOut())
        .summary()
        .between()
        .orElseThrow();
  }

  private static Summary summary(String shares) {
    return Comparison.of(EDITION, self(shares), official(EDITION, "1.1=25 1.2=25")).summary();
  }
}
