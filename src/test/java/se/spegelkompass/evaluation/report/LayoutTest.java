package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  private static final String TABS = Fixtures.text("tabs.txt");

  @Test
  void aPlainReportIsReadWithoutRemarks() {
    var report = Fixtures.report(TABS);

    assertThat(report.rows()).hasSize(36);
    assertThat(report.municipality().orElseThrow().value()).isEqualTo("Nordvik");
    assertThat(report.coverDate().orElseThrow().value()).hasToString("2024-03-12");
    assertThat(report.evaluatedOn().orElseThrow().value()).isEqualTo(YearMonth.of(2023, 10));
    assertThat(report.grandTotal().orElseThrow().value()).isEqualByComparingTo("477");
    assertThat(report.remarks()).isEmpty();
    assertThat(report.row("3.4").orElseThrow().lines())
        .isEqualTo(Fixtures.line(TABS, "3.4 Samspel"));
  }

  @Test
  void columnsApartBySpacesOnPagesOfAPdfGiveTheSame() {
    var pdf = Fixtures.report(Fixtures.text("pdf.txt"));

    assertThat(Fixtures.points(pdf)).isEqualTo(Fixtures.points(Fixtures.report(TABS)));
    assertThat(pdf.areas())
        .extracting(area -> area.box().orElseThrow().value().intValue())
        .containsExactly(62, 52, 68, 60, 59, 55, 62, 59);
    assertThat(pdf.row("4.1").orElseThrow().title()).isEqualTo("Strategi för ökad effektivitet");
    assertThat(pdf.row("6.2").orElseThrow().title())
        .isEqualTo("Centrala utvecklingsinsatser för bättre kvalitet");
    assertThat(pdf.row("3.4").orElseThrow().percent().orElseThrow()).isEqualByComparingTo("65");
    assertThat(pdf.remarks()).isEmpty();
  }

  @Test
  void endsOfLineAndInvisibleCharactersDoNotMatter() {
    var expected = Fixtures.points(Fixtures.report(TABS));

    Stream.of(
            TABS.replace("\n", "\r\n"),
            TABS.replace("\n", "\r"),
            "\uFEFF" + TABS,
            TABS.replace(' ', '\u00A0'),
            TABS.replace("het", "\u00ADhet"),
            TABS.replace("\t", "\u00A0\u2009  "),
            Normalizer.normalize(TABS, Normalizer.Form.NFD),
            TABS + "\n\n")
        .forEach(text -> {
          var report = Fixtures.report(text);
          assertThat(Fixtures.points(report)).isEqualTo(expected);
          assertThat(report.remarks()).isEmpty();
        });
  }

  @Test
  void everyCellOnItsOwnLineGivesTheSame() {
    var start = TABS.lastIndexOf("\n1. Samspel");
    var text = TABS.substring(0, start) + TABS.substring(start).replace('\t', '\n');

    assertThat(Fixtures.points(Fixtures.report(text)))
        .isEqualTo(Fixtures.points(Fixtures.report(TABS)));
  }

  @Test
  void markdownAndMarkupTablesGiveTheSame() {
    var start = TABS.lastIndexOf("\n1. Samspel");
    var tables = TABS.substring(start);
    var markdown = tables.lines().map(line -> "| " + line.replace("\t", " | ") + " |");
    var markup =
        tables.lines().map(line -> "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>");

    Stream.of(markdown, markup)
        .map(lines -> TABS.substring(0, start) + "\n" + String.join("\n", lines.toList()))
        .forEach(text ->
            assertThat(Fixtures.points(Fixtures.report(text)))
                .isEqualTo(Fixtures.points(Fixtures.report(TABS))));
  }

  @Test
  void aTitleThatGoesOnBelowItsFiguresIsOneTitle() {
    var row = "3.4 Samspel mellan rollerna som förtroendevald respektive tjänsteperson\t13\t20";
    var text =
        TABS.replace(
            row,
            "3.4 Samspel mellan rollerna som    13   20\n    förtroendevald respektive\n"
                + "    tjänsteperson");

    assertThat(Fixtures.report(text).remarks()).isEmpty();
    assertThat(Fixtures.points(Fixtures.report(text))).containsEntry("3.4", "13/20");
  }

  @ParameterizedTest
  @CsvSource({"Summa, 62", "Totalt, 62", "Total, 62", "'', 62", "Summa område 1, 62", "SUMMA, 62"})
  void theTotalRowMayHaveAName(String name, int total) {
    var text = TABS.replace("\n\t62\t100\n\n2. ", "\n" + name + "\t62\t100\n\n2. ");

    assertThat(Fixtures.report(text).area(1).orElseThrow().tableTotal().orElseThrow().value())
        .isEqualByComparingTo(String.valueOf(total));
  }

  @Test
  void rowsWithoutNumbersAreKnownByTheirTitles() {
    var start = TABS.lastIndexOf("\n1. Samspel");
    var tables = TABS.substring(start).replaceAll("(?m)^\\d\\.\\d ", "");

    assertThat(Fixtures.points(Fixtures.report(TABS.substring(0, start) + tables)))
        .isEqualTo(Fixtures.points(Fixtures.report(TABS)));
  }

  @Test
  void aTableOverAllAreasInTheSummaryIsNotTheScoreTable() {
    var summary = "Område\tUppnått\tMax\n1 Samspel\t50\t100\nTotalt\t477\t800\n\n3. Detaljerad";
    var report = Fixtures.report(TABS.replace("3. Detaljerad genomgång per område\n\n", summary));

    assertThat(report.area(1).orElseThrow().tableTotal().orElseThrow().value())
        .isEqualByComparingTo("62");
    assertThat(report.area(8).orElseThrow().box()).isPresent();
  }

  @Test
  void tablesWithoutHeadersAreStillTables() {
    var start = TABS.lastIndexOf("\n1. Samspel");
    var tables = TABS.substring(start).replaceAll("(?m)^\\d\\. .*Max$", "");

    assertThat(Fixtures.points(Fixtures.report(TABS.substring(0, start) + tables)))
        .isEqualTo(Fixtures.points(Fixtures.report(TABS)));
  }
}
