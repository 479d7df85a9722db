package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.group;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.gap.analysis.GapClass;

/** Official: 1.1 is 25 %, 1.2 is 75 %, 2.1 is 50 %, 2.2 is 60 %. */
class JudgingTest {

  private static final Edition EDITION =
      edition(
          area(1, subQuestion("1.1", 20), subQuestion("1.2", 80)),
          area(2, subQuestion("2.1", 60), subQuestion("2.2", 40)));

  @ParameterizedTest
  @CsvSource({
    "1.1, 0.60~0.02, BLIND_SPOT",
    "1.2, 0.60~0.02, HIDDEN_STRENGTH",
    "1.2, 0.74~0.02, CONFIRMED_STRENGTH",
    "2.2, 0.60~0.02, CONFIRMED_STRENGTH",
    "2.1, 0.52~0.02, KNOWN_CHALLENGE",
    "1.1, 0.60~0.02?0.5, UNKNOWN",
    "1.1, 0.60, UNCLEAR"
  })
  void everyClassIsFound(String id, String share, GapClass expected) {
    assertThat(only(compare(id + "=" + share), id).gapClass()).isEqualTo(expected);
  }

  @Test
  void whatMayNotBeShownIsUnclearAndNotTested() {
    var hidden = only(compare("1.1=0.6~0.02"), "1.2");

    assertThat(hidden.gapClass()).isEqualTo(GapClass.UNCLEAR);
    assertThat(hidden.judgement().p()).isEmpty();
    assertThat(hidden.judgement().secured()).isFalse();
  }

  /** Alone p is 0.03; with three that are no difference it is 4 × 0.03. */
  @Test
  void amongManyASingleSmallPIsNotEnough() {
    var alone = only(compare("2.1=0.5550~0.02"), "2.1");
    var among = only(compare("1.1=0.25~0.02 1.2=0.75~0.02 2.1=0.5550~0.02 2.2=0.6~0.02"), "2.1");

    assertThat(alone.judgement().secured()).isTrue();
    assertThat(among.judgement().secured()).isFalse();
    assertThat(among.judgement().p().orElseThrow())
        .isEqualTo(4 * alone.judgement().p().orElseThrow());
  }

  /** 2.1 is of 60 points: half a point is 0.8 percentage points. */
  @Test
  void theEvaluatorsRoundingIsNoGap() {
    assertThat(only(compare("2.1=0.508~0.000001"), "2.1").judgement().secured()).isFalse();
    assertThat(only(compare("2.1=0.509~0.000001"), "2.1").judgement().secured()).isTrue();
  }

  @Test
  void theTwoGroupsThatDifferMostAreFound() {
    var comparison =
        Comparison.of(
            EDITION,
            self(
                "1.1=0.5~0.02",
                group(1, "1.1=0.3~0.02"),
                group(2, "1.1=0.7~0.02"),
                group(3, "1.1=0.5~0.02")),
            official(EDITION, "1.1=5 1.2=60 2.1=30 2.2=24"));

    var groups = only(comparison, "1.1").groups().orElseThrow();
    assertThat(groups.first().groups()).containsExactly(2L);
    assertThat(groups.second().groups()).containsExactly(1L);
    assertThat(groups.secured()).isTrue();
    assertThat(only(comparison, "1.2").groups()).isEmpty();
  }

  private static Comparison compare(String shares) {
    return Comparison.of(EDITION, self(shares), official(EDITION, "1.1=5 1.2=60 2.1=30 2.2=24"));
  }

  private static SubQuestionGap only(Comparison comparison, String id) {
    return comparison.subQuestions().stream()
        .filter(it -> it.subQuestion().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
