package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.framework.PublishedEdition;

class FindingsTest {

  private static final String TABS = Fixtures.text("tabs.txt");
  private static final String FAULTS = Fixtures.text("faults.txt");

  private final Report faults = Fixtures.report(FAULTS);

  @Test
  void aLostRowIsMissed() {
    assertThat(only(faults, Remark.RowMissing.class).place().subQuestionId()).contains("3.5");
    assertThat(faults.row("3.5")).isEmpty();
    assertThat(faults.knownEdition()).isPresent();
  }

  @Test
  void whatIsNotJudgedIsMissingAndNeverZero() {
    var remark = only(faults, Remark.PointsMissing.class);

    assertThat(remark.place().subQuestionId()).contains("1.4");
    assertThat(remark.place().lines()).containsExactly(Fixtures.line(FAULTS, "1.4 Transparens"));
    assertThat(faults.row("1.4").orElseThrow().achieved()).isEmpty();
    assertThat(faults.area(1).orElseThrow().sum()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "—", "ej bedömd", "e.b.", ""})
  void thereAreManyWaysToSayNotJudged(String printed) {
    var text = TABS.replace("resultat\t6\t10", "resultat\t" + printed + "\t10");

    var report = Fixtures.report(text);

    assertThat(report.row("1.4").orElseThrow().achieved()).isEmpty();
    assertThat(report.rows()).hasSize(36);
    assertThat(report.remarks()).hasSize(1);
  }

  @Test
  void moreThanTheMaximumIsSaidAndKept() {
    assertThat(only(faults, Remark.AchievedAboveMax.class).place().subQuestionId()).contains("2.3");
    assertThat(faults.row("2.3").orElseThrow().achieved().orElseThrow()).isEqualByComparingTo("34");
  }

  @Test
  void aNumberWithAnotherSubQuestionsTitleFollowsTheTitle() {
    assertThat(Fixtures.remarks(faults, Remark.NumberAndTitleDisagree.class))
        .extracting(remark -> remark.number() + " is " + remark.place().subQuestionId().orElse(""))
        .containsExactly("4.3 is 4.5", "4.5 is 4.3");
    assertThat(faults.row("4.3").orElseThrow().achieved().orElseThrow()).isEqualByComparingTo("12");
  }

  @Test
  void otherFaultsOfRowsAreSaidEachAtItsLine() {
    assertThat(only(faults, Remark.MaxDiffers.class).expected()).isEqualTo(20);
    assertThat(only(faults, Remark.DuplicateRow.class).place().lines()).hasSize(2);
    assertThat(faults.row("6.1").orElseThrow().achieved().orElseThrow()).isEqualByComparingTo("12");
    assertThat(only(faults, Remark.UnknownRow.class).number()).isEqualTo("7.5");
    assertThat(only(faults, Remark.TitleUnfamiliar.class).place().lines())
        .containsExactly(Fixtures.line(FAULTS, "8.2 Något"));
    assertThat(only(faults, Remark.FiguresUnclear.class).printed()).isEqualTo("13");
  }

  @Test
  void threeFiguresForOneAreaAreAllKept() {
    var report = Fixtures.report(Fixtures.text("percent.txt"));

    assertThat(Fixtures.remarks(report, Remark.AreaFiguresDisagree.class))
        .extracting(remark -> remark.place().area().orElseThrow())
        .containsExactly(1, 2, 4, 7);
    var seventh = report.area(7).orElseThrow();
    assertThat(List.of(seventh.box().orElseThrow().value(), seventh.sum().orElseThrow()))
        .allSatisfy(figure -> assertThat(figure).isEqualByComparingTo("62"));
    assertThat(seventh.tableTotal().orElseThrow().value()).isEqualByComparingTo("63");
    assertThat(only(report, Remark.TotalsDisagree.class).printed()).isEqualByComparingTo("478");
    assertThat(only(report, Remark.DatesDisagree.class).cover()).hasToString("2023-01");
  }

  @Test
  void pointsMayHaveDecimalsWithACommaOrAPoint() {
    var report = Fixtures.report(Fixtures.text("percent.txt"));

    assertThat(Fixtures.points(report))
        .containsEntry("2.1", "8.5/15")
        .containsEntry("2.2", "15.5/30");
    assertThat(only(report, Remark.PercentDoesNotFit.class).place().subQuestionId())
        .contains("5.3");
  }

  @Test
  void anUnknownStructureKeepsItsPointsAndCanBeReadAsAChosenEdition() {
    var text = Fixtures.text("unknown-edition.txt");
    var report = Fixtures.report(text);
    var chosen = (Report) ReportReader.readAs(text, PublishedEdition.newest());

    assertThat(report.edition()).isEqualTo(new RecognisedEdition.Unknown());
    assertThat(report.rows()).hasSize(7).allMatch(row -> row.achieved().isPresent());
    assertThat(only(report, Remark.UnknownStructure.class).rows()).isEqualTo(7);
    assertThat(only(report, Remark.MaximaNotHundred.class).place().area()).hasValue(2);
    assertThat(chosen.knownEdition()).isPresent();
    assertThat(chosen.row("1.1")).isPresent();
    assertThat(Fixtures.remarks(chosen, Remark.RowMissing.class)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"annual-report.txt, NOTHING_FAMILIAR", "no-tables.txt, NO_SCORE_TABLES"})
  void whatIsNoReportSaysWhy(String file, NotAReport.Cause cause) {
    assertThat(Fixtures.read(Fixtures.text(file))).isEqualTo(new NotAReport(cause));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\uFEFF\n"})
  void nothingIsNoReport(String text) {
    assertThat(Fixtures.read(text)).isEqualTo(new NotAReport(NotAReport.Cause.EMPTY));
  }

  @Test
  void aFileOfAnotherKindIsNoText() {
    assertThat(Fixtures.read("PK\u0003\u0004\0\0\0\0kommunkompassen\0\0"))
        .isEqualTo(new NotAReport(NotAReport.Cause.NOT_TEXT));
  }

  private static <R extends Remark> R only(Report report, Class<R> kind) {
    var found = Fixtures.remarks(report, kind);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
