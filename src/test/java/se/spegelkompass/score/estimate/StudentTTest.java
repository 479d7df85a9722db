package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentTTest {

  @ParameterizedTest
  @CsvFileSource(files = "src/test/r/student-t.csv", numLinesToSkip = 1)
  void theFactorIsThatOfR(double degreesOfFreedom, double factor) {
    assertThat(StudentT.factor(degreesOfFreedom)).isCloseTo(factor, within(1e-9));
  }

  @Test
  void withManyDegreesOfFreedomTheFactorIsThatOfTheNormalDistribution() {
    assertThat(StudentT.factor(1e9)).isCloseTo(1.959963984540054, within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void withoutDegreesOfFreedomThereIsNoFactor(double degreesOfFreedom) {
    assertThatThrownBy(() -> StudentT.factor(degreesOfFreedom))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
