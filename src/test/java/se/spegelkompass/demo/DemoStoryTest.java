package se.spegelkompass.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.framework.Dimension;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.Comparing;
import se.spegelkompass.gap.Comparison;
import se.spegelkompass.gap.Comparisons;
import se.spegelkompass.gap.SubQuestionGap;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.gap.analysis.Trail;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.municipality.Municipality;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;
import se.spegelkompass.score.StoredItemScores;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;

/**
 * The demo has something to tell: what a coordinator sees in its newest comparison, and since the
 * first.
 */
@MicronautTest(transactional = false)
class DemoStoryTest {

  @Inject Demo demo;
  @Inject Municipalities municipalities;
  @Inject Rounds rounds;
  @Inject PreScores preScores;
  @Inject Evaluations evaluations;
  @Inject Comparisons comparisons;
  @Inject StoredItemScores itemScores;
  @Inject Editions editions;

  private Municipality municipality;

  @BeforeEach
  void create() {
    if (municipalities.named(Demo.MUNICIPALITY).isEmpty()) {
      demo.create();
    }
    municipality = municipalities.named(Demo.MUNICIPALITY).orElseThrow();
  }

  @Test
  void theNewestComparisonHasASubQuestionInEachClass() {
    var comparison = newest();
    assertThat(GapClass.values()).allSatisfy(it -> assertThat(comparison.of(it)).isNotEmpty());
    assertThat(comparison.of(GapClass.BLIND_SPOT)).hasSizeBetween(5, 8);
    assertThat(comparison.of(GapClass.HIDDEN_STRENGTH)).hasSizeBetween(2, 3);
    assertThat(
            comparison.of(GapClass.CONFIRMED_STRENGTH).size()
                + comparison.of(GapClass.KNOWN_CHALLENGE).size())
        .as("most agree")
        .isGreaterThan(18);
  }

  @Test
  void theBlindSpotsAreAboutFollowingUpTellingAndLearning() {
    assertThat(newest().of(GapClass.BLIND_SPOT))
        .extracting(it -> it.subQuestion().id())
        .containsExactlyInAnyOrder("1.3", "1.4", "3.3", "4.3", "5.4", "6.3", "6.4");
  }

  @Test
  void inABlindSpotThePlanIsSeenMuchMoreThanTheFollowUp() {
    for (var it : newest().of(GapClass.BLIND_SPOT)) {
      assertThat(share(it.subQuestion(), Dimension.PLAN))
          .as(it.subQuestion().id())
          .isGreaterThan(share(it.subQuestion(), Dimension.FOLLOW_UP) + 0.15);
    }
  }

  @Test
  void theEvaluatorsSayWhyInEachBlindSpot() {
    var texts =
        evaluations.texts(municipality.id(), evaluations.all(municipality.id()).getFirst().id());

    assertThat(newest().of(GapClass.BLIND_SPOT))
        .allSatisfy(it ->
            assertThat(texts.narrative(it.subQuestion())).as(it.subQuestion().id()).isNotEmpty());
  }

  private double share(SubQuestion subQuestion, Dimension dimension) {
    var scores = itemScores.overall(municipality.id(), closed().id(), subQuestion);
    return subQuestion.items().stream()
        .filter(it -> it.dimension() == dimension)
        .mapToDouble(it -> Objects.requireNonNull(scores.get(it.id())).share().orElseThrow())
        .average()
        .orElseThrow();
  }

  @Test
  void electedAndManagersSeeTheLongTermPlanningDifferently() {
    var difference =
        newest().subQuestions().stream()
            .filter(it -> it.subQuestion().id().equals("4.2"))
            .findFirst()
            .flatMap(SubQuestionGap::groups)
            .orElseThrow();

    assertThat(difference.secured()).isTrue();
    assertThat(kinds(difference.first())).containsExactly(GroupKind.ELECTED);
    assertThat(kinds(difference.second())).containsExactly(GroupKind.MANAGERS);
    assertThat(difference.difference().estimate().value()).isBetween(0.2, 0.5);
  }

  private List<GroupKind> kinds(GroupScore score) {
    return closed().groups().stream()
        .filter(it -> score.groups().contains(it.id()))
        .map(Group::kind)
        .toList();
  }

  @Test
  void theFirstRoundClosedInItsOwnTimeAndIsFoundAlongTheCrosswalk() {
    var first = rounds.all(municipality.id()).getLast();
    var trail =
        Trail.of(rounds.edition(closed()), "4.3", rounds.edition(first), editions.crosswalks());

    assertThat(first.closedOn()).contains(LocalDate.of(2021, 3, 27));
    assertThat(trail).extracting(it -> it.to().id()).containsExactly("4.2");
    assertThat(
            preScores
                .find(municipality.id(), first.id())
                .orElseThrow()
                .overall()
                .share(trail.getFirst().to()))
        .isPresent();
  }

  @Test
  void theFirstRoundIsMeasuredWholeAndAboutAsSurelyAsTheSecond() {
    var first = rounds.all(municipality.id()).getLast();
    var total =
        preScores
            .find(municipality.id(), first.id())
            .orElseThrow()
            .overall()
            .estimate(rounds.edition(first))
            .flatMap(Estimate::interval)
            .orElseThrow();

    assertThat(total.high() - total.low()).isLessThan(40);
  }

  @Test
  void theNewestRoundAgainstTheFirstEvaluationIsComparedAcrossEditions() {
    var comparing =
        comparisons
            .find(municipality.id(), closed().id(), evaluations.all(municipality.id()).get(1).id())
            .orElseThrow();

    assertThat(comparing)
        .isInstanceOfSatisfying(
            Comparing.DifferentEditions.class,
            it -> {
              assertThat(it.gaps()).hasSizeGreaterThan(30);
              assertThat(Math.abs(it.gaps().getFirst().share().orElseThrow())).isGreaterThan(0.2);
            });
  }

  private Comparison newest() {
    return comparisons
        .find(municipality.id(), closed().id(), evaluations.all(municipality.id()).getFirst().id())
        .flatMap(Comparing::comparison)
        .orElseThrow();
  }

  private Round closed() {
    return rounds.all(municipality.id()).stream().filter(Round::isClosed).findFirst().orElseThrow();
  }
}
