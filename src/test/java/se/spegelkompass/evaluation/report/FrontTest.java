package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontTest {

  private static final String TABS = Fixtures.text("tabs.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i november månad år 2022 | 2022-11",
        "i mars år 2021 | 2021-03",
        "i mars 2022 | 2022-03",
        "under september 2024 | 2024-09",
        "i oktober och november 2023 | 2023-11",
        "i december 2023 och januari 2024 | 2024-01",
        "under våren | ''",
        "den 14–16 november 2022 | 2022-11",
      })
  void theMonthIsReadFromTheSentence(String printed, String expected) {
    var report = Fixtures.report(TABS.replace("i oktober månad år 2023", printed));

    assertThat(report.evaluatedOn().map(it -> it.value().toString()).orElse(""))
        .isEqualTo(expected);
  }

  @Test
  void severalMonthsAndNoMonthAreRemarks() {
    var several = TABS.replace("i oktober månad år 2023", "i oktober och november 2023");
    var none = TABS.replace("i oktober månad år 2023", "under hösten");

    assertThat(Fixtures.remarks(Fixtures.report(several), Remark.SeveralMonths.class)).hasSize(1);
    assertThat(Fixtures.remarks(Fixtures.report(none), Remark.EvaluationMonthMissing.class))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-12 Utvärderare | 2024-03-12",
        "12 mars 2024 | 2024-03-12",
        "Mars 2024 | 2024-03",
        "2024 | 2024",
        "Utvärderare Kim Ek | ''",
        "2024-02-31 | ''",
      })
  void theCoverMayHaveADate(String printed, String expected) {
    var text = TABS.replaceFirst("2024-03-12 Utvärderare.*", printed);

    assertThat(Fixtures.report(text).coverDate().map(it -> it.value().toString()).orElse(""))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nordviks kommun | Nordvik",
        "Borås Stad | Borås",
        "Hällefors kommun | Hällefors",
        "Östra Göinge kommun | Östra Göinge",
        "Malung-Sälens kommun | Malung-Sälen",
        "ÖSTRA NORDVIKS KOMMUN | Östra Nordvik",
      })
  void theMunicipalityHasItsBaseForm(String printed, String expected) {
    var report = Fixtures.report(TABS.replace("Nordviks kommun", printed));

    assertThat(report.municipality().map(Found::value)).isEqualTo(Optional.of(expected));
    assertThat(Fixtures.remarks(report, Remark.MunicipalitiesDisagree.class)).isEmpty();
  }

  @Test
  void aNameLeftFromAnotherReportIsARemark() {
    var text = TABS.replace("Utvärderingen av Nordviks", "Utvärderingen av Sörviks");

    assertThat(Fixtures.remarks(Fixtures.report(text), Remark.MunicipalitiesDisagree.class))
        .singleElement()
        .satisfies(remark -> assertThat(remark.names()).containsExactly("Nordvik", "Sörvik"));
  }

  @Test
  void meansAndOtherYearsAreNoTotal() {
    var text =
        TABS.replace(
            "475 poäng.", "475 poäng. År 2016 fick kommunen 398 poäng. Kommunen kan få 800 poäng.");

    assertThat(Fixtures.report(text).grandTotal().orElseThrow().value())
        .isEqualByComparingTo("477");
    assertThat(Fixtures.report(text).remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "var kommunens första utvärdering enligt Kommunkompassen | 1",
        "är kommunens andra utvärdering | 2",
        "är kommunens 3:e utvärdering | 3",
        "görs för fjärde gången och är en utvärdering | 4",
        "är en förstagångsutvärdering | 1",
        "Kommunen har utvärderats två gånger tidigare | 3",
        "Efter två tidigare utvärderingar är det nu dags igen | 3",
        "Kommuner som utvärderas för första gången får mer | ''",
        "Den här är lång | ''",
      })
  void theOccasionIsRead(String printed, String expected) {
    var text = TABS.replace("En tidigare utvärdering gjordes i maj 2016", "Det " + printed);

    assertThat(Fixtures.report(text).occasion().map(it -> it.value().toString()).orElse(""))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Utvärderare Kim Ek och Robin Alm, SKR | Sveriges Kommuner och Regioner",
        "Utvärderare: Kim Ek, SKL | Sveriges Kommuner och Landsting",
        "Utvärderare: Kim Ek (KFi) och Robin Lund, Kungsbacka kommun | KFi, Kungsbacka kommun",
        "Utvärderare: Anna Berg, Nora Lund och Kim Mora | ''",
        "Utvärderare: Kim Ek från Region Skåne | Region Skåne",
      })
  void onlyOrganisationsOfTheEvaluatorsAreNamed(String printed, String expected) {
    var text = TABS.replaceFirst("2024-03-12 Utvärderare.*", "2024-03-12 " + printed);

    assertThat(
            Fixtures.report(text).evaluators().stream()
                .map(Found::value)
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alingsås kommun | Alingsås | 1489",
        "Avestas kommun | Avesta | 2084",
        "Malung-Sälens kommun | Malung-Sälen | 2023",
        "Upplands-Bro kommun | Upplands-Bro | 0139",
        "HÅBO KOMMUN | Håbo | 0305",
        "Habo kommun | Habo | 0643",
        "Lindsbergs kommun | Lindesberg | 1885",
        "Stockholms stad | Stockholm | 0180",
        "Region Gotland | Gotland | 0980",
        "Nordviks kommun | Nordvik | ''",
      })
  void theMunicipalityHasItsCode(String printed, String name, String code) {
    var report =
        Fixtures.report(
            TABS.replace("Analys av Nordviks kommun", "Analys av " + printed)
                .replace("Nordviks kommun", printed));

    assertThat(report.municipality().map(Found::value)).contains(name);
    assertThat(report.municipalityCode().orElse("")).isEqualTo(code);
    assertThat(Fixtures.remarks(report, Remark.MunicipalitiesDisagree.class)).isEmpty();
  }

  @Test
  void aCoverThatOnlyNamesTheMunicipalityIsEnough() {
    var text =
        TABS.replace("Kommunkompassen Analys av Nordviks kommun", "KOMMUNKOMPASSEN\n\nSUNNE 2023")
            .replace("Nordviks kommun", "kommunen")
            .replace("Nordvik", "Kommunen");

    assertThat(Fixtures.report(text).municipality().map(Found::value)).contains("Sunne");
  }
}
