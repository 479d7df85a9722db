package se.spegelkompass.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Score tables without a report around them, from spreadsheets. */
class SpreadsheetCorpusTest {

  /** What only the text of a report can deserve. */
  private static final String OF_THE_TEXT = "DatesDisagree|TotalsDisagree|HeadingsOfAnotherEdition";

  /** What only printed totals and percents can deserve. */
  private static final String OF_OTHER_COLUMNS =
      "AreaFiguresDisagree.*|PercentDoesNotFit.*|MaximaNotHundred.*";

  private static final List<String> OF_NO_TEXT =
      List.of("MunicipalityMissing", "EvaluationMonthMissing");

  static Stream<Corpus.Document> tables() {
    return Corpus.spreadsheets().stream().filter(it -> it.layout().startsWith("scores"));
  }

  static Stream<Corpus.Document> columns() {
    return Corpus.spreadsheets().stream().filter(it -> it.layout().startsWith("plain"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tablesHaveTheirPoints(Corpus.Document file) {
    var says = new Says(Reread.of(file).report());

    assertThat(says.points()).isEqualTo(file.report().points());
    assertThat(says.totals()).isEqualTo(file.report().areaFigures("total"));
    assertThat(says.edition()).isEqualTo(file.report().text("edition"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tablesHaveTheWarningsTheyDeserve(Corpus.Document file) {
    assertThat(new Says(Reread.of(file).report()).remarks())
        .containsExactlyInAnyOrderElementsOf(deserved(file, OF_THE_TEXT));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void titlePointsAndMaximumAreEnough(Corpus.Document file) {
    var reread = Reread.of(file);
    var says = new Says(reread.report());

    if (file.report().text("edition").isPresent()) {
      assertThat(says.points()).isEqualTo(withoutPercent(file.report().points()));
      assertThat(says.remarks())
          .containsExactlyInAnyOrderElementsOf(
              deserved(file, OF_THE_TEXT + "|" + OF_OTHER_COLUMNS));
    } else {
      assertThat(reread.report().rows())
          .as("kept, for the coordinator to choose")
          .hasSize(file.report().points().size())
          .allMatch(row -> row.achieved().isPresent() && row.max().isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource({"tables", "columns"})
  void everyFigureStandsInItsPlace(Corpus.Document file) {
    var reread = Reread.of(file);

    assertThat(Places.astray(reread.report(), reread.text())).isEmpty();
  }

  private static List<String> deserved(Corpus.Document file, String without) {
    var deserved = new ArrayList<>(OF_NO_TEXT);
    file.report().remarks().stream().filter(it -> !it.matches(without)).forEach(deserved::add);
    return deserved;
  }

  private static Map<String, String> withoutPercent(Map<String, String> points) {
    var plain = new TreeMap<>(points);
    plain.replaceAll((_, printed) -> printed.replaceAll(" .*", ""));
    return plain;
  }
}
