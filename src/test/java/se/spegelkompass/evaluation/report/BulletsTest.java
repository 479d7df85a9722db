package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "• Ett • Två | Ett; Två",
        "•Ett•Två•Tre | Ett; Två; Tre",
        "o Ett o Två | Ett; Två",
        "- Ett - Två | Ett; Två",
        "– Ett – och så – två | Ett – och så – två",
        "Handbok - Tydliga uppdrag | Handbok - Tydliga uppdrag",
        "Mål o budget | Mål o budget",
        "-Ett | Ett",
        "\uF0B7 Ett \uF0B7 Två | Ett; Två",
        "Ett | Ett",
        "• | ''",
        "• • | ''",
      })
  void gluedBulletsArePartedAndDashesInsideAnItemAreNot(String text, String items) {
    assertThat(
            Bullets.split(text).stream()
                .filter(it -> !Bullets.isEmpty(it))
                .map(Bullets::without)
                .collect(Collectors.joining("; ")))
        .isEqualTo(items);
  }
}
