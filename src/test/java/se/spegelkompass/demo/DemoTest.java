package se.spegelkompass.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.PublishedEdition;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.municipality.Municipality;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
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

  private Municipality municipality;

  @BeforeEach
  void create() {
    if (municipalities.named(Demo.MUNICIPALITY).isEmpty()) {
      demo.create();
    }
    municipality = municipalities.named(Demo.MUNICIPALITY).orElseThrow();
  }

  @Test
  void oneRoundIsClosedAndOneIsOpenToTry() {
    assertThat(municipality.demo()).isTrue();
    assertThat(rounds.all(municipality.id()))
        .extracting(Round::isClosed, Round::isOpen)
        .containsExactlyInAnyOrder(tuple(true, false), tuple(false, true));
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
    assertThat(preScore.overall().points(PublishedEdition.newest())).isPresent();
  }

  @Test
  void theOfficialPointsAreAlingsasAndSaySo() {
    var evaluation = evaluations.all(municipality.id()).getFirst();

    assertThat(evaluation.points(PublishedEdition.newest())).isEqualByComparingTo("456");
    assertThat(evaluation.borrowedFrom()).contains("Alingsås 2022");
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
