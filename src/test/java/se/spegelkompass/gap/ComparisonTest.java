package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.group;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.score.estimate.PreScore;

class ComparisonTest {

  private static final Offset<Double> EXACTLY = within(1e-9);

  private static final Edition EDITION =
      edition(
          area(1, subQuestion("1.1", 20), subQuestion("1.2", 80)),
          area(2, subQuestion("2.1", 60), subQuestion("2.2", 40)));

  private static final String POINTS = "1.1=5 1.2=60 2.1=30 2.2=20.5";

  @Test
  void aGapIsThePreScoreMinusTheOfficialPoints() {
    var gap = gap(compare(self("1.1=0.6 1.2=0.7 2.1=0.5 2.2=0.5")), "1.1");

    assertThat(gap.selfPoints()).isEqualTo(12, EXACTLY);
    assertThat(gap.officialPoints()).isEqualTo(5, EXACTLY);
    assertThat(gap.points()).isEqualTo(7, EXACTLY);
    assertThat(gap.selfShare()).isEqualTo(0.6, EXACTLY);
    assertThat(gap.officialShare()).isEqualTo(0.25, EXACTLY);
    assertThat(gap.share()).isEqualTo(0.35, EXACTLY);
  }

  @Test
  void peopleCanRateThemselvesLowerThanTheEvaluators() {
    var gap = gap(compare(self("1.1=0.6 1.2=0.7 2.1=0.5 2.2=0.5")), "1.2");

    assertThat(gap.points()).isEqualTo(56 - 60, EXACTLY);
    assertThat(gap.share()).isEqualTo(-0.05, EXACTLY);
    assertThat(gap.direction()).isEqualTo(Direction.LOWER);
  }

  @Test
  void areasAndTheTotalAreSums() {
    var comparison = compare(self("1.1=0.6 1.2=0.7 2.1=0.5 2.2=0.5"));

    var first = comparison.areas().getFirst().sum();
    assertThat(first.isComplete()).isTrue();
    assertThat(first.gap().orElseThrow().selfPoints()).isEqualTo(12 + 56, EXACTLY);
    assertThat(first.gap().orElseThrow().points()).isEqualTo(3, EXACTLY);
    assertThat(comparison.total().gap().orElseThrow().points()).isEqualTo(2.5, EXACTLY);
    assertThat(comparison.total().officialPoints()).isEqualTo(115.5, EXACTLY);
    assertThat(comparison.total().max()).isEqualTo(200, EXACTLY);
  }

  @Test
  void whatMayNotBeShownHasNoGap() {
    var comparison = compare(self("1.1=0.6 2.1=0.5 2.2=0.5"));

    var hidden = subQuestionGap(comparison, "1.2");
    assertThat(hidden.gap()).isEmpty();
    assertThat(hidden.notKnown()).isEmpty();
    assertThat(hidden.officialShare()).isEqualTo(0.75, EXACTLY);
  }

  @Test
  void anIncompleteAreaIsComparedOverTheSameSubQuestionsOnBothSides() {
    var comparison = compare(self("1.1=0.6 2.1=0.5 2.2=0.5"));

    var first = comparison.areas().getFirst().sum();
    assertThat(first.isComplete()).isFalse();
    assertThat(first.compared()).isEqualTo(1);
    assertThat(first.of()).isEqualTo(2);
    assertThat(first.officialPoints()).isEqualTo(65, EXACTLY);
    assertThat(first.gap().orElseThrow()).isEqualTo(new Gap(0.6 * 20, 5, 20));
    assertThat(comparison.total().compared()).isEqualTo(3);
    assertThat(comparison.total().gap().orElseThrow().max()).isEqualTo(120, EXACTLY);
  }

  @Test
  void whereNothingIsShownThereIsNothingToCompare() {
    var comparison = compare(self(""));

    assertThat(comparison.total().gap()).isEmpty();
    assertThat(comparison.areas()).allMatch(it -> it.sum().gap().isEmpty());
    assertThat(comparison.subQuestions())
        .extracting(it -> it.subQuestion().id())
        .containsExactly("1.1", "1.2", "2.1", "2.2");
  }

  @Test
  void theLargestGapComesFirstWhicheverWayItGoes() {
    var comparison = compare(self("1.1=0.3 1.2=0.25 2.1=0.9 2.2=0.5125"));

    assertThat(comparison.subQuestions())
        .extracting(it -> it.subQuestion().id())
        .containsExactly("1.2", "2.1", "1.1", "2.2");
  }

  @Test
  void tiesStandInTheEditionsOrderAndWhatCannotBeComparedLast() {
    // 1.2: 0.45 − 0.75 and 2.1: 0.8 − 0.5 differ only in the last bit.
    var comparison = compare(self("1.2=0.45 2.1=0.8 2.2=0.8125"));

    assertThat(comparison.subQuestions())
        .extracting(it -> it.subQuestion().id())
        .containsExactly("1.2", "2.1", "2.2", "1.1");
  }

  @Test
  void anAreasSubQuestionsKeepTheOrder() {
    var comparison = compare(self("1.1=0.3 1.2=0.25 2.1=0.9 2.2=0.5125"));

    assertThat(comparison.subQuestions(EDITION.areas().getFirst()))
        .extracting(it -> it.subQuestion().id())
        .containsExactly("1.2", "1.1");
  }

  @Test
  void theGroupsSpreadIsOverThoseWhoAnsweredTheWholeArea() {
    var comparison =
        compare(
            self(
                "1.1=0.5 1.2=0.5",
                group(1, "1.1=0.5 1.2=0.5 2.1=1 2.2=1"),
                group(2, "1.1=1 1.2=0.25"),
                group(3, "1.1=1")));

    assertThat(comparison.areas().getFirst().groups()).contains(new Spread(0.4, 0.5));
    assertThat(comparison.areas().getLast().groups()).isEmpty();
  }

  @Test
  void theTallyCountsWholePercentagePoints() {
    var comparison = compare(self("1.1=0.254 1.2=0.755 2.1=0.3"));

    assertThat(comparison.tally()).isEqualTo(new Tally(1, 1, 1, 1));
  }

  @Test
  void anotherEditionIsRefused() {
    var other =
        new Evaluation(
            1,
            1,
            "2010",
            "kommunkompassen-2010",
            YearMonth.of(2014, 5),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThatThrownBy(() -> Comparing.of(EDITION, self("1.1=0.5"), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kommunkompassen-2010");
  }

  @Test
  void anEvaluationWithoutAllItsPointsIsAFault() {
    var broken =
        new Evaluation(
            1,
            1,
            "Halv",
            EDITION.id(),
            YearMonth.of(2022, 11),
            Map.of("1.1", BigDecimal.ONE),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThatThrownBy(() -> Comparing.of(EDITION, self("1.1=0.5"), broken))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Comparison compare(PreScore preScore) {
    return Comparison.of(EDITION, preScore, official(EDITION, POINTS));
  }

  private static Gap gap(Comparison comparison, String id) {
    return subQuestionGap(comparison, id).gap().orElseThrow();
  }

  private static SubQuestionGap subQuestionGap(Comparison comparison, String id) {
    return comparison.subQuestions().stream()
        .filter(it -> it.subQuestion().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
