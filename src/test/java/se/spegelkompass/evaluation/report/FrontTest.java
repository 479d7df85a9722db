package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
}
