package se.spegelkompass.gap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each concordance has one word. */
class AgreementTest {

  @ParameterizedTest
  @CsvSource({
    "-1, POOR",
    "0, POOR",
    "0.399, POOR",
    "0.4, MODERATE",
    "0.599, MODERATE",
    "0.6, SUBSTANTIAL",
    "0.799, SUBSTANTIAL",
    "0.8, ALMOST_PERFECT",
    "1, ALMOST_PERFECT"
  })
  void aWordHoldsFromItsLimitOn(double concordance, Agreement expected) {
    assertThat(Agreement.of(concordance)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.1, 1.1, Double.NaN})
  void whatIsNoConcordanceIsRefused(double wrong) {
    assertThatThrownBy(() -> Agreement.of(wrong)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keysAreWrittenAsMessageKeysAre() {
    assertThat(Agreement.values())
        .extracting(Agreement::key)
        .containsExactly("poor", "moderate", "substantial", "almost-perfect");
  }
}
