package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.gap.picture.Mark;
import se.spegelkompass.gap.picture.Spoke;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Words;

/** From a comparison to what its pictures are made of. */
class PicturesTest {

  private static final Locale SV = Locale.of("sv");
  private static final Messages WORDS = Words.read();

  private static final Edition EDITION =
      edition(area(1, subQuestion("1.1", 20)), area(2, subQuestion("2.1", 100)));

  private static final Comparison COMPARISON =
      Comparison.of(EDITION, self("1.1=0.6~0.01"), official(EDITION, "1.1=5 2.1=65"));

  @Test
  void aSubQuestionWithAPreScoreHasAMarkAndARow() {
    var it = COMPARISON.subQuestions().getFirst();

    assertThat(ComparisonPictures.mark(it, "/dit", WORDS, SV))
        .contains(
            new Mark(
                "1.1",
                0.6,
                0.25,
                GapClass.BLIND_SPOT,
                "/dit",
                "Delfråga 1.1",
                "självskattning 60\u00a0%, extern 25\u00a0%"));
    assertThat(MatrixRow.of(it, "/dit", WORDS, SV))
        .isEqualTo(
            new MatrixRow(
                "1.1", "Delfråga 1.1", "/dit", "Blind fläck", "60\u00a0%", "25\u00a0%", "+35"));
  }

  @Test
  void oneWithoutHasARowOnly() {
    var it = COMPARISON.subQuestions().getLast();

    assertThat(ComparisonPictures.mark(it, "/dit", WORDS, SV)).isEmpty();
    assertThat(MatrixRow.of(it, "/dit", WORDS, SV))
        .isEqualTo(new MatrixRow("2.1", "Delfråga 2.1", "/dit", "Oklart", "–", "65\u00a0%", "–"));
  }

  @Test
  void anAreaIsASpokeAlsoWithoutAPreScore() {
    var spokes = COMPARISON.areas().stream().map(it -> ComparisonPictures.spoke(it, SV)).toList();

    assertThat(spokes.getFirst().label()).startsWith("1\u00a0");
    assertThat(spokes).extracting(Spoke::official).containsExactly(0.25, 0.65);
    assertThat(spokes)
        .extracting(Spoke::self)
        .containsExactly(OptionalDouble.of(0.6), OptionalDouble.empty());
    assertThat(spokes)
        .extracting(Spoke::direction)
        .containsExactly(Optional.of(Direction.HIGHER), Optional.empty());
  }
}
