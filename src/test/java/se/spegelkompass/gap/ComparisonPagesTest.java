package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.spegelkompass.gap.Mirrors.group;
import static se.spegelkompass.gap.Mirrors.self;
import static se.spegelkompass.gap.Mirrors.weighing;
import static se.spegelkompass.gap.SmallMirrors.CHOICES;
import static se.spegelkompass.gap.SmallMirrors.SV;
import static se.spegelkompass.gap.SmallMirrors.WORDS;
import static se.spegelkompass.gap.SmallMirrors.compare;
import static se.spegelkompass.gap.SmallMirrors.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.score.estimate.GroupScore;

/** What a reader sees, without a server. */
class ComparisonPagesTest {

  @Test
  void aRowIsWrittenTheSwedishWay() {
    var comparison = compare(self("1.1=0.555 1.2=0.5 2.1=0.65"));

    var higher = row(comparison, "1.1");
    assertThat(higher.self()).isEqualTo("56\u00a0%");
    assertThat(higher.official()).isEqualTo("25\u00a0%");
    assertThat(higher.gap()).isEqualTo("+31");
    assertThat(higher.points()).isEqualTo("+6,1");
    assertThat(higher.note()).isNull();
    var lower = row(comparison, "1.2");
    assertThat(lower.gap()).isEqualTo("−13");
    assertThat(lower.points()).isEqualTo("−10");
    assertThat(row(comparison, "2.1").gap()).isEqualTo("0");
  }

  @Test
  void aRowWithoutAPreScoreSaysWhy() {
    var row = row(compare(self("1.2=0.5 2.1=0.65")), "1.1");

    assertThat(row.self()).isEqualTo("–");
    assertThat(row.official()).isEqualTo("25\u00a0%");
    assertThat(row.gap()).isEqualTo("–");
    assertThat(row.points()).isEqualTo("–");
    assertThat(row.note()).isEqualTo("För få svar för att visas");
    assertThat(row.dumbbell().self()).isNull();
  }

  @Test
  void anAreaThatIsNotWholeHasAVisibleMark() {
    var comparison = compare(self("1.1=0.6 2.1=0.65"));

    var part = AreaRow.of(comparison.areas().getFirst(), Beside.NOTHING, CHOICES, WORDS, SV);
    assertThat(part.note()).isEqualTo("1 av 2 delfrågor");
    assertThat(part.self()).isEqualTo("60\u00a0%");
    assertThat(part.official()).isEqualTo("25\u00a0%");
    assertThat(part.gap()).isEqualTo("+35");
    assertThat(AreaRow.of(comparison.areas().getLast(), Beside.NOTHING, CHOICES, WORDS, SV).note())
        .isNull();
  }

  @Test
  void theGeneralLevelCanBeTakenAway() {
    var comparison = compare(self("1.1=0.35 1.2=0.725 2.1=0.75"));
    var without =
        comparison.subQuestions().stream()
            .map(it -> SubQuestionRow.of(it, 0.1, Beside.NOTHING, CHOICES, WORDS, SV))
            .toList();

    assertThat(comparison.profile().orElseThrow().elevation()).isEqualTo(0.1, within(1e-9));
    assertThat(without).extracting(SubQuestionRow::gap).containsOnly("0");
    assertThat(without).extracting(SubQuestionRow::points).containsOnly("0");
    assertThat(row(comparison, "1.1").points()).isEqualTo("+2");
  }

  @Test
  void withoutTheGeneralLevelTheLargestIsWhatIsLeft() {
    // gaps +15, +20 and −4: without a level of +10 the last one is the largest
    var comparison = compare(self("1.1=0.4 1.2=0.825 2.1=0.61"));

    assertThat(comparison.subQuestions())
        .extracting(it -> it.subQuestion().id())
        .containsExactly("1.2", "1.1", "2.1");
    assertThat(comparison.subQuestions().stream().sorted(SubQuestionGap.largestFirst(0.1)))
        .extracting(it -> it.subQuestion().id())
        .containsExactly("2.1", "1.2", "1.1");
  }

  @Test
  void anIntervalStandsInWordsToo() {
    var comparison = compare(self("1.1=0.6~0.02 1.2=0.7 2.1=0.65"));

    assertThat(row(comparison, "1.1").between()).isEqualTo("56–64\u00a0%");
    assertThat(row(comparison, "1.2").between()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "0.1, 0.10000000000000002"})
  void groupsAreSaidToWeighTheSameOnlyIfTheyDo(double first, double second) {
    assertThat(method(weighing(first, group(1, "1.1=0.5")), weighing(second, group(2, "1.1=1"))))
        .isEqualTo(
            "Självskattningen är medelvärdet av svarsgruppernas svar, där varje grupp väger lika"
                + " oavsett storlek.");
  }

  @Test
  void groupsThatAreGivenWeightsAreNotSaidToWeighTheSame() {
    assertThat(method(group(1, "1.1=0.5"), weighing(2.5, group(2, "1.1=1"))))
        .isEqualTo(
            "Självskattningen är medelvärdet av svarsgruppernas svar. Grupperna väger olika:"
                + " ni valde vikter innan mätningen öppnade.");
  }

  private static String method(GroupScore... groups) {
    return ComparisonPages.method(compare(self("1.1=0.5", groups)), WORDS, SV);
  }
}
