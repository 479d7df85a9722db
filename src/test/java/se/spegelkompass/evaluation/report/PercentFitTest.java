package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentFitTest {

  @ParameterizedTest
  @CsvSource({
    "11, 30, 36, true",
    "11, 30, 37, true",
    "11, 30, 38, true",
    "11, 30, 39, false",
    "8, 20, 42, true",
    "5, 15, 30, true",
    "5, 15, 29, false",
    "4.5, 15, 30, true",
    "4.5, 15, 31, false",
    "15, 20, 61, false",
    "0, 10, 0, true",
    "10, 10, 100, true",
    "1, 0, 100, false",
  })
  void pointsAndPercentComeFromOneValueRoundedHalfUp(
      BigDecimal achieved, BigDecimal max, BigDecimal percent, boolean fits) {
    assertThat(PercentFit.fits(Optional.of(achieved), Optional.of(max), Optional.of(percent)))
        .isEqualTo(fits);
  }
}
