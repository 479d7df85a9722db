package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i kommun- | ens arbete | i kommunens arbete",
        "både kvalitets- | och utvecklingsarbete | både kvalitets- och utvecklingsarbete",
        "ett nytt IT- | stöd | ett nytt IT-stöd",
        "fler e- | tjänster | fler e-tjänster",
        "i Malung- | Sälen | i Malung-Sälen",
        "chefs- | och ledarskap | chefs- och ledarskap",
        "en del | av arbetet | en del av arbetet",
        "ett drop- | in för unga | ett drop-in för unga",
      })
  void aWordPartedAtTheEndOfALineIsWholeWhereThatIsSure(String one, String next, String whole) {
    assertThat(Mending.join(one, next, Set.of("drop-in"))).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Slut. | true",
        "”Slut.” | true",
        "(Slut!) | true",
        "Följande: | true",
        "mitt i | false",
        "bl.a. | true",
      })
  void aSentenceEndsWithItsSign(String text, boolean ended) {
    assertThat(Mending.isEnded(text)).isEqualTo(ended);
  }
}
