package se.spegelkompass.gap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many tests at once are judged as R judges them. */
class BenjaminiHochbergTest {

  static Map<String, List<CSVRecord>> vectors() {
    return FromR.by("vector", "bh");
  }

  static Set<String> names() {
    return vectors().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theAdjustedValuesAreThoseOfR(String name) {
    var p = p(name);

    var adjusted = BenjaminiHochberg.adjusted(p);

    assertThat(adjusted).hasSize(FromR.measures("bh").getOrDefault(name, List.of()).size());
    for (var i = 0; i < p.length; i++) {
      var expected = FromR.expected("bh", name, Integer.toString(i + 1)).orElseThrow();
      assertThat(adjusted[i]).isCloseTo(expected, within(1e-9));
    }
  }

  @Test
  void thereIsNoVectorThatRHasNotSeen() {
    assertThat(FromR.measures("bh").keySet()).containsExactlyInAnyOrderElementsOf(names());
    assertThat(p("thirty-six")).hasSize(36);
  }

  @Test
  void securedAreThoseUpToTheLastBelowTheRisingLine() {
    var random = new Random(1995);
    for (var round = 0; round < 500; round++) {
      var p = random.doubles(1 + random.nextInt(40)).map(it -> it * it * it).toArray();
      var sorted = Arrays.stream(p).sorted().toArray();
      var last = -1.0;
      for (var i = 0; i < p.length; i++) {
        last = sorted[i] <= 0.05 * (i + 1) / p.length ? sorted[i] : last;
      }

      var secured = BenjaminiHochberg.secured(p, BenjaminiHochberg.LEVEL);

      for (var i = 0; i < p.length; i++) {
        assertThat(secured[i]).isEqualTo(p[i] <= last);
      }
    }
  }

  @Test
  void whatIsAtTheLevelItselfIsSecured() {
    assertThat(BenjaminiHochberg.secured(new double[] {0.05, 0.05, 0.05}, 0.05))
        .containsExactly(true, true, true);
  }

  @Test
  void theMoreTestsTheHarderItIs() {
    assertThat(BenjaminiHochberg.secured(new double[] {0.03}, 0.05)).containsExactly(true);
    assertThat(BenjaminiHochberg.secured(new double[] {0.03, 0.4}, 0.05))
        .containsExactly(false, false);
  }

  @Test
  void withoutTestsNothingIsSecured() {
    assertThat(BenjaminiHochberg.adjusted(new double[0])).isEmpty();
    assertThat(BenjaminiHochberg.secured(new double[0], 0.05)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void whatIsNoProbabilityIsRefused(double wrong) {
    assertThatThrownBy(() -> BenjaminiHochberg.adjusted(new double[] {0.5, wrong}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BenjaminiHochberg.secured(new double[] {0.5}, wrong))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] p(String name) {
    return vectors().getOrDefault(name, List.of()).stream()
        .mapToDouble(it -> FromR.number(it, "p"))
        .toArray();
  }
}
