package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

  /** Worked by hand: words / sentences + 100 × words of more than six letters / words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Solen skiner. | 2 | 2
          En katt satt på en matta. | 6 | 6
          Kommunen följer upp målen varje år. Det leder till beslut! | 10 | 15
          Vad gör vi? Vi lyssnar? Ja. | 6 | 18.666666666666668
          Finns det en IT-strategi för skolan | 6 | 22.666666666666668
          År 2026 gjordes 12 saker. | 5 | 25
          ... | 0 | 0
          """)
  void countsWordsAndLongWords(String text, int words, double lix) {
    assertThat(Readability.words(text)).isEqualTo(words);
    assertThat(Readability.lix(text)).isEqualTo(lix);
  }

  @ParameterizedTest
  @CsvSource({"sexsex,1", "sjubokstäver,101"})
  void aWordIsLongFromSevenLetters(String text, double lix) {
    assertThat(Readability.lix(text)).isEqualTo(lix);
  }
}
