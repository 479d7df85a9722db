package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.gap.SmallMirrors.CHOICES;
import static se.spegelkompass.gap.SmallMirrors.SV;
import static se.spegelkompass.gap.SmallMirrors.WORDS;
import static se.spegelkompass.gap.SmallMirrors.compare;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.spegelkompass.gap.analysis.GapClass;

/** Why each sub-question is in its class. Official: 1.1 is 25 %, 1.2 is 50 %, 2.1 is 65 %. */
class ClassSectionTest {

  @Test
  void aSmallDifferenceBetweenShownFiguresCanBeChance() {
    var why = why("2.1=0.66~0.1");

    assertThat(why)
        .isEqualTo("Ni 66\u00a0%, utvärderarna 65\u00a0%. Skillnaden kan vara en slump.");
    assertThat(why("2.1=0.654~0.1")).isEqualTo("Ni och utvärderarna ligger lika: 65\u00a0%.");
  }

  private static String why(String shares) {
    var comparison = compare(shares);
    return new Reasons(comparison.profile(), WORDS, SV).why(comparison.subQuestions().getFirst());
  }

  @Test
  void everyClassSaysWhyASubQuestionIsThere() {
    var classes =
        ClassSection.all(
            compare("1.1=0.60~0.01 1.2=0.5~0.01?0.54 2.1=0.65~0.01"), CHOICES, WORDS, SV);

    assertThat(classes).extracting(ClassSection::key).hasSize(GapClass.values().length);
    assertThat(lines(classes, "blind-spot"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.why())
              .isEqualTo(
                  "Ni 60\u00a0%, utvärderarna 25\u00a0%."
                      + " Er siffra ligger säkert mellan 58 och 62\u00a0%.");
          assertThat(it.gap()).isEqualTo("+35");
          assertThat(it.href()).isEqualTo(CHOICES.pair().address() + "/delfraga/1.1");
        });
    assertThat(lines(classes, "unknown"))
        .extracting(ClassSection.Line::why)
        .containsExactly("54\u00a0% svarar vet inte");
    assertThat(lines(classes, "confirmed-strength"))
        .extracting(ClassSection.Line::why)
        .containsExactly("Ni och utvärderarna ligger lika: 65\u00a0%.");
    assertThat(lines(classes, "hidden-strength")).isEmpty();
  }

  private static List<ClassSection.Line> lines(List<ClassSection> classes, String key) {
    return classes.stream()
        .filter(it -> it.key().equals(key))
        .flatMap(it -> it.first().stream())
        .toList();
  }
}
