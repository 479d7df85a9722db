package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.PublishedEdition;

class RealReportsTest {

  @Test
  void alingsasIsReadCompletely() throws IOException {
    var report = read("alingsas-2021-edition.txt");

    assertThat(report.knownEdition()).contains(PublishedEdition.newest());
    assertThat(report.municipality().orElseThrow().value()).isEqualTo("Alingsås");
    assertThat(report.coverDate().orElseThrow().value()).hasToString("2023-02-21");
    assertThat(report.evaluatedOn().orElseThrow().value()).isEqualTo(YearMonth.of(2022, 11));
    assertThat(report.grandTotal().orElseThrow().value()).isEqualByComparingTo("456");
    assertThat(report.rows()).hasSize(36).allMatch(row -> row.subQuestionId().isPresent());
    assertThat(Sums.of(report.rows().stream().map(ReportRow::achieved)))
        .isEqualByComparingTo("456");
    assertThat(report.areas())
        .extracting(area -> area.box().orElseThrow().value().intValue())
        .containsExactly(56, 56, 77, 58, 47, 48, 57, 57);
    assertSameAs("Alingsås", report);
    // All four headings of area 4 are the 2020 edition's titles, and its table is the 2021
    // edition's: the table's second row has no text, and the points beside the texts are others.
    assertThat(report.remarks()).hasSize(1);
    assertThat(remarks(report, Remark.HeadingsOfAnotherEdition.class))
        .singleElement()
        .satisfies(remark -> {
          assertThat(remark.place().area()).hasValue(4);
          assertThat(remark.edition().sv()).contains("2020");
          assertThat(remark.headings()).hasSize(4);
        });
  }

  @Test
  void lindesbergDisagreesWithItselfInThreeAreasTheTotalAndTheDates() throws IOException {
    var report = read("lindesberg-2020-edition.txt");

    assertThat(report.knownEdition().orElseThrow().id()).isEqualTo("kommunkompassen-2020");
    assertThat(report.rows()).allMatch(row -> row.subQuestionId().isPresent());
    assertThat(report.municipality().orElseThrow().value()).isEqualTo("Lindesberg");
    assertThat(report.evaluatedOn().orElseThrow().value()).isEqualTo(YearMonth.of(2021, 3));
    assertSameAs("Lindesberg", report);
    assertThat(report.areas())
        .extracting(area -> area.box().orElseThrow().value().intValue())
        .containsExactly(46, 42, 56, 45, 51, 47, 72, 61);
    assertThat(report.grandTotal().orElseThrow().value()).isEqualByComparingTo("420");
    assertThat(remarks(report, Remark.AreaFiguresDisagree.class))
        .extracting(remark -> remark.place().area().orElseThrow())
        .containsExactly(1, 4, 5);
    assertThat(remarks(report, Remark.TotalsDisagree.class))
        .singleElement()
        .satisfies(remark -> {
          assertThat(remark.printed()).isEqualByComparingTo("420");
          assertThat(remark.boxes().orElseThrow()).isEqualByComparingTo("420");
          assertThat(remark.tableTotals().orElseThrow()).isEqualByComparingTo("423");
        });
    assertThat(remarks(report, Remark.DatesDisagree.class))
        .singleElement()
        .satisfies(remark ->
            assertThat(remark.place().lines()).containsExactly(Lines.of(5), Lines.of(77)));
    // The first table has the 2010 edition's title, as tables of 2020 and 2021 often have: an
    // alias.
    assertThat(report.remarks()).hasSize(5);
  }

  @Test
  void avestasSixthAreaAddsToOneLessThanItSays() throws IOException {
    var report = read("avesta-2010-edition.txt");

    assertThat(report.knownEdition().orElseThrow().id()).isEqualTo("kommunkompassen-2010");
    assertThat(report.rows()).allMatch(row -> row.subQuestionId().isPresent());
    assertThat(report.municipality().orElseThrow().value()).isEqualTo("Avesta");
    assertThat(report.coverDate().orElseThrow().value()).hasToString("2014");
    assertThat(report.evaluatedOn().orElseThrow().value()).isEqualTo(YearMonth.of(2014, 12));
    assertSameAs("Avesta", report);
    assertThat(report.grandTotal()).isEmpty();
    assertThat(remarks(report, Remark.AreaFiguresDisagree.class))
        .singleElement()
        .satisfies(remark -> assertThat(remark.place().area()).hasValue(6));
    assertThat(report.remarks()).hasSize(1);
  }

  private static Report read(String file) throws IOException {
    var reading = ReportReader.read(RealReports.text(file), PublishedEdition.all());
    assertThat(reading).isInstanceOf(Report.class);
    return (Report) reading;
  }

  private static void assertSameAs(String municipality, Report report) throws IOException {
    var expected = RealReports.expected(municipality);
    var rows = expected.stream().filter(it -> !it.number().isEmpty()).toList();
    assertThat(report.rows())
        .extracting(ReportRow::number)
        .containsExactlyElementsOf(rows.stream().map(RealReports.Expected::number).toList());
    IntStream.range(0, rows.size())
        .forEach(i -> {
          var row = report.rows().get(i);
          assertThat(row.achieved().orElseThrow())
              .as(row.number())
              .isEqualByComparingTo(rows.get(i).achieved());
          assertThat(row.max().orElseThrow())
              .as(row.number())
              .isEqualByComparingTo(rows.get(i).max());
          assertThat(row.percent()).as(row.number()).isEqualTo(rows.get(i).percent());
        });
    for (var total : expected.stream().filter(it -> it.number().isEmpty()).toList()) {
      assertThat(report.area(total.area()).orElseThrow().tableTotal().map(Found::value))
          .as("area " + total.area())
          .isEqualTo(Optional.of(total.achieved()).map(BigDecimal.class::cast));
    }
  }

  private static <R extends Remark> List<R> remarks(Report report, Class<R> kind) {
    return report.remarks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
