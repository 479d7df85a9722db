package se.spegelkompass.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Town;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.ReferenceMean;
import se.spegelkompass.evaluation.References;
import se.spegelkompass.framework.Dimension;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.PublishedEdition;
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
import se.spegelkompass.round.RoundStatus;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;
import se.spegelkompass.score.StoredItemScores;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;

/** The demo is made once in a database, here as there. */
@MicronautTest(transactional = false)
class DemoTest {

  @Inject Demo demo;
  @Inject Municipalities municipalities;
  @Inject Rounds rounds;
  @Inject PreScores preScores;
  @Inject Evaluations evaluations;
  @Inject References references;
  @Inject Comparisons comparisons;
  @Inject StoredItemScores itemScores;
  @Inject Editions editions;
  @Inject Town town;

  private Municipality municipality;

  @BeforeEach
  void create() {
    if (municipalities.named(Demo.MUNICIPALITY).isEmpty()) {
      demo.create();
    }
    municipality = municipalities.named(Demo.MUNICIPALITY).orElseThrow();
  }

  @Test
  void twoRoundsAreClosedInDifferentEditionsAndOneIsOpenToTry() {
    assertThat(municipality.demo()).isTrue();
    assertThat(rounds.all(municipality.id()))
        .extracting(Round::status, Round::editionId)
        .containsExactly(
            tuple(RoundStatus.OPEN, "kommunkompassen-2021"),
            tuple(RoundStatus.CLOSED, "kommunkompassen-2021"),
            tuple(RoundStatus.CLOSED, "kommunkompassen-2020"));
  }

  @Test
  void aGroupSmallerThanKIsInNoFigure() {
    var closed = rounds.all(municipality.id()).stream().filter(Round::isClosed).findFirst();
    var preScore = preScores.find(municipality.id(), closed.orElseThrow().id()).orElseThrow();

    assertThat(preScore.responses() + DemoRounds.answered(GroupKind.UNIONS)).isEqualTo(140);
    assertThat(preScore.groups()).hasSize(4);
    assertThat(preScore.leftOut())
        .containsExactly(
            closed.orElseThrow().groups().stream()
                .filter(group -> group.kind() == GroupKind.UNIONS)
                .map(Group::id)
                .findFirst()
                .orElseThrow());
    assertThat(PublishedEdition.newest().subQuestions())
        .filteredOn(it -> preScore.overall().share(it).isEmpty())
        .extracting(SubQuestion::id)
        .as("all but the one that most say is not theirs to judge is measured")
        .containsExactly("3.5");
  }

  @Test
  void twoEvaluationsAreItsOwnAndOneIsLentByAlingsasAndSaysSo() {
    assertThat(evaluations.all(municipality.id()))
        .extracting(Evaluation::editionId, Evaluation::borrowedFrom)
        .containsExactly(
            tuple("kommunkompassen-2021", Optional.empty()),
            tuple("kommunkompassen-2020", Optional.empty()),
            tuple("kommunkompassen-2021", Optional.of("Alingsås 2022")));
    assertThat(evaluations.all(municipality.id()).getLast().points(PublishedEdition.newest()))
        .isEqualByComparingTo("456");
  }

  @Test
  void aMeanSaysWhoseItIs() {
    assertThat(references.of(municipality.id(), PublishedEdition.newest().id()))
        .extracting(ReferenceMean::base)
        .containsExactly("Tolv påhittade kommuner");
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

  @Test
  void someOfTheFreeTextsAreReadThroughAndShownAndSomeWait() {
    var coordinator =
        town.stranger()
            .visit("/logga-in")
            .submit("/logga-in", Map.of("userName", Demo.USER, "password", demo.password()));

    coordinator.visit("/matningar/" + closed().id() + "/egna-ord");
    assertThat(coordinator.text())
        .contains("Ingen har frågat hur det gick")
        .doesNotContain("Det som fungerar på en enhet")
        .doesNotContain("Björkgården");
    coordinator.visit("/matningar/" + closed().id() + "/exempel");
    assertThat(coordinator.text()).contains("Det som fungerar på en enhet");
  }

  @Test
  void eachFreeTextIsAboutAQuestionOfTheRound() {
    assertThat(OwnWords.all())
        .allSatisfy(it ->
            assertThat(PublishedEdition.newest().item(it.itemId())).as(it.itemId()).isPresent());
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

  @Test
  void theRoundToTryNeverComesToItsLastDay() {
    var before = lastDay();
    demo.keepOpen(before.minusDays(7));
    assertThat(lastDay()).isEqualTo(before);

    demo.keepOpen(before.minusDays(6));
    assertThat(lastDay()).isEqualTo(before.plusDays(8));

    demo.keepOpen(before.plusDays(30));
    assertThat(lastDay()).isEqualTo(before.plusDays(44));
    assertThat(demo.ways()).isPresent();
  }

  private LocalDate lastDay() {
    return rounds.all(municipality.id()).stream()
        .filter(Round::isOpen)
        .findFirst()
        .orElseThrow()
        .lastDay();
  }

  @Test
  void thereAreThreeWaysIn() {
    var ways = demo.ways().orElseThrow();

    assertThat(rounds.asking(ways.answer().substring("/s/".length()))).isPresent();
    assertThat(ways.comparison()).matches("/jamforelse/\\d+/\\d+");
    assertThat(demo.password()).hasSize(16);
  }
}
