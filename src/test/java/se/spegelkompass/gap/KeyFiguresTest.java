package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;
import static se.spegelkompass.gap.SmallMirrors.EDITION;
import static se.spegelkompass.gap.SmallMirrors.SV;
import static se.spegelkompass.gap.SmallMirrors.WORDS;
import static se.spegelkompass.gap.SmallMirrors.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.spegelkompass.evaluation.Evaluation;

/** The figures beside the picture, and what the evaluation itself says they are. */
class KeyFiguresTest {

  @Test
  void aConfirmedFigureThatTheRowsDoNotAddUpToIsSaid() {
    var areas = EDITION.areas();
    var comparison = compare(self("1.1=0.6 1.2=0.7 2.1=0.65"));
    var sum = comparison.areas().getFirst().sum();
    var same = confirmed(Map.of(1, new BigDecimal("55")), Optional.empty());
    var other = confirmed(Map.of(1, new BigDecimal("57.5")), Optional.of(new BigDecimal("123")));

    assertThat(ConfirmedFigures.of(areas.getFirst(), sum, same, WORDS, SV)).isNull();
    assertThat(ConfirmedFigures.of(areas, comparison.total(), same, WORDS, SV)).isNull();
    assertThat(ConfirmedFigures.of(areas.getFirst(), sum, other, WORDS, SV))
        .isEqualTo("i utvärderingen 57,5 poäng, delfrågorna ihop 55");
    assertThat(ConfirmedFigures.of(areas.get(1), sum, other, WORDS, SV)).isNull();
    assertThat(ConfirmedFigures.of(areas, comparison.total(), other, WORDS, SV))
        .isEqualTo(
            "I utvärderingen står 123 poäng. Här räknas delfrågornas poäng ihop, och de blir 120.");
  }

  private static Evaluation confirmed(Map<Integer, BigDecimal> areas, Optional<BigDecimal> total) {
    var it = official(EDITION, "1.1=5 1.2=50 2.1=65");
    return new Evaluation(
        it.id(),
        it.municipalityId(),
        it.name(),
        it.editionId(),
        it.evaluatedOn(),
        it.points(),
        areas,
        total,
        it.borrowedFrom(),
        it.about());
  }

  @Test
  void theFiguresAreInPointsOnlyWhenEverythingIsCompared() {
    var whole = KeyFigures.of(compare(self("1.1=0.6 1.2=0.7 2.1=0.65")), WORDS, SV);
    assertThat(whole.self()).isEqualTo("133");
    assertThat(whole.selfNote()).isEqualTo("av 200");
    assertThat(whole.official()).isEqualTo("120");
    assertThat(whole.difference()).isEqualTo("+13");
    assertThat(whole.differenceNote()).isEqualTo("poäng, +7 procentenheter");

    var part = KeyFigures.of(compare(self("1.1=0.6 1.2=0.7")), WORDS, SV);
    assertThat(part.self()).isEqualTo("68\u00a0%");
    assertThat(part.selfNote()).isEqualTo("2 av 3 delfrågor");
    assertThat(part.official()).isEqualTo("55\u00a0%");
    assertThat(part.officialNote()).isEqualTo("samma delfrågor (120 poäng i allt)");

    assertThat(part.differenceNote()).isEqualTo("procentenheter");
    assertThat(KeyFigures.of(compare(self("1.1=0.25 1.2=0.6375")), WORDS, SV).differenceNote())
        .isEqualTo("procentenhet");

    var nothing = KeyFigures.of(compare(self("")), WORDS, SV);
    assertThat(nothing.self()).isEqualTo("–");
    assertThat(nothing.official()).isEqualTo("120");
  }
}
