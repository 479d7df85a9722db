package se.spegelkompass.evaluation.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

  @ParameterizedTest
  @CsvSource({
    "tvärsek-, toriellt samarbete, tvärsektoriellt samarbete",
    "synpunkts-, och klagomål, synpunkts- och klagomål",
    "Stärk it-, stödet, Stärk it-stödet",
    "en SKR-, rapport, en SKR-rapport",
    "service-/, kvalitet, service-/kvalitet",
    "kommun\u00AD, styrelsen, kommunstyrelsen",
    "fram till, nästa, fram till nästa",
    "Norr-, Botten, Norr-Botten",
    "mål, /resultat, mål/resultat",
    "2019-, 2020, 2019- 2020"
  })
  void wordsAreMendedAsTheyWereWritten(String before, String after, String joined) {
    assertThat(Hyphens.join(before, after)).isEqualTo(joined);
  }
}
