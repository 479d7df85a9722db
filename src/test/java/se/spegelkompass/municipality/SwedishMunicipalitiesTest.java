package se.spegelkompass.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishMunicipalitiesTest {

  @Test
  void thereAreTwoHundredAndNinetyInTwentyOneCounties() {
    var all = SwedishMunicipalities.all();

    assertThat(all).hasSize(290);
    assertThat(all).extracting(SwedishMunicipality::name).doesNotHaveDuplicates();
    assertThat(all)
        .extracting(SwedishMunicipality::code)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("\\d{4}"));
    assertThat(all.stream().map(it -> it.code().substring(0, 2)).distinct()).hasSize(21);
  }

  @ParameterizedTest
  @CsvSource({
    "Upplands Väsby, 0114",
    "Kiruna, 2584",
    "Västerås, 1980",
    "Stockholm, 0180",
    "Gotland, 0980",
    "Alingsås, 1489",
    "ALINGSÅS, 1489",
    "Avestas, 2084",
    "Håbo, 0305",
    "Habo, 0643",
    "Upplands-Bro, 0139",
    "Upplands - Bro, 0139",
    "Malung-Sälens, 2023",
    "Östra Göinges, 1256",
    "Lilla Edet, 1462",
    "Hagfors, 1783",
    "Dals-Eds, 1438",
  })
  void aNameIsFoundInAnyCaseAndInGenitive(String printed, String code) {
    assertThat(SwedishMunicipalities.named(printed).map(SwedishMunicipality::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Lindsberg, Lindesberg",
    "Lindsbergs, Lindesberg",
    "Alingsås, ''",
    "Habo, ''",
    "Eskilstunna, Eskilstuna",
    "Eskilsutna, Eskilstuna",
    "Norköping, Norrköping",
    "Nordvik, ''",
    "Moro, ''",
  })
  void aNameWithOneWrongLetterIsFoundUnlessItIsAnothers(String printed, String name) {
    assertThat(SwedishMunicipalities.misspelt(printed).map(SwedishMunicipality::name).orElse(""))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "s", "Dalarna", "Örebro län", "Göteborgsregionen"})
  void whatIsNoMunicipalityIsNotFound(String printed) {
    assertThat(SwedishMunicipalities.named(printed)).isEmpty();
  }

  @Test
  void aCodeHasItsMunicipality() {
    assertThat(SwedishMunicipalities.coded("1885").orElseThrow().name()).isEqualTo("Lindesberg");
    assertThat(SwedishMunicipalities.coded("9999")).isEmpty();
  }
}
