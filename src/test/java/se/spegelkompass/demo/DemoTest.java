package se.spegelkompass.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Town;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.ReferenceMean;
import se.spegelkompass.evaluation.References;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.PublishedEdition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.municipality.Municipality;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.RoundStatus;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;

/** The demo is made once in a database, here as there. */
@MicronautTest(transactional = false)
class DemoTest {

  @Inject Demo demo;
  @Inject Municipalities municipalities;
  @Inject Rounds rounds;
  @Inject PreScores preScores;
  @Inject Evaluations evaluations;
  @Inject References references;
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
