package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.group;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupChoices;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.RoundStatus;
import se.spegelkompass.score.ScoreWordsOf;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Words;

class GroupLinesTest {

  private static final Messages WORDS = Words.read();
  private static final Edition EDITION =
      edition(area(1, subQuestion("1.1", 50), subQuestion("1.2", 50)));
  private static final Round ROUND =
      new Round(
          1,
          1,
          "Hösten",
          EDITION.id(),
          EDITION.hash(),
          LocalDate.of(2026, 11, 1),
          6,
          RoundStatus.CLOSED,
          Optional.of(LocalDate.of(2026, 11, 2)),
          List.of(asked(1, GroupKind.MANAGERS), asked(2, GroupKind.STAFF)));

  @Test
  void twoGroupsThatDifferAreNamed() {
    assertThat(difference("1.1=0.60", "1.1=0.4"))
        .isEqualTo(
            "Störst skillnad: Enhetschefer ligger 20 procentenheter över Medarbetare, men det kan"
                + " vara en slump.");
    assertThat(difference("1.1=0.4~0.01", "1.1=0.6~0.01"))
        .startsWith(
            "Störst skillnad: Medarbetare ligger säkert högre än Enhetschefer, 20 procentenheter."
                + " Skillnaden ligger mellan +17 och +23 procentenheter.");
  }

  @Test
  void onePercentagePointIsNoPlural() {
    assertThat(difference("1.1=0.51", "1.1=0.5")).contains(" ligger 1 procentenhet över ");
  }

  @Test
  void groupsThatAreShownAsAlikeAreNotSaidToDiffer() {
    assertThat(difference("1.1=0.5", "1.1=0.5")).isEqualTo("Svarsgrupperna ligger lika högt.");
    assertThat(difference("1.1=0.504~0.1", "1.1=0.5~0.1"))
        .isEqualTo("Svarsgrupperna ligger lika högt.");
  }

  @Test
  void theScreenShowsWhereTheyDifferMost() {
    var apart = Screens.mostApart(compare("1.1=0.5 1.2=0.5", "1.1=0.6 1.2=0.7"));

    assertThat(apart.orElseThrow().subQuestion().id()).isEqualTo("1.2");
  }

  /** 0.4 percentage points are secured, but shown as nothing. */
  @Test
  void thereIsNoScreenOfADifferenceThatIsShownAsNothing() {
    assertThat(Screens.mostApart(compare("1.1=0.5 1.2=0.5", "1.1=0.504 1.2=0.5"))).isEmpty();
    assertThat(
            Screens.mostApart(compare("1.1=0.5~0.0001 1.2=0.5~0.1", "1.1=0.504~0.0001 1.2=0.6~0.1"))
                .orElseThrow()
                .subQuestion()
                .id())
        .isEqualTo("1.2");
  }

  private static String difference(String first, String second) {
    var comparison = compare(first, second);
    var found = comparison.subQuestions().stream().flatMap(it -> it.groups().stream()).findFirst();
    return new GroupLines(ScoreWordsOf.messages(WORDS), WORDS)
        .difference(ROUND, found.orElseThrow(), Locale.of("sv"));
  }

  private static Comparison compare(String first, String second) {
    return Comparison.of(
        EDITION,
        self("1.1=0.5 1.2=0.5", group(1, first), group(2, second)),
        official(EDITION, "1.1=25 1.2=25"));
  }

  private static Group asked(long id, GroupKind kind) {
    return new Group(
        id,
        kind,
        true,
        OptionalInt.empty(),
        Optional.empty(),
        GroupChoices.NONE,
        false,
        Optional.empty());
  }
}
