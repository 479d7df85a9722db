package se.spegelkompass.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.evaluation.report.Found;

/** Every report of the corpus reads the same from each of its files. */
@SuppressWarnings("NullAway") // the expected values are our own files
class CorpusTest {

  static List<Corpus.Document> files() {
    return Corpus.reportFiles();
  }

  @ParameterizedTest
  @MethodSource("files")
  void pointsAreThoseOfTheTables(Corpus.Document file) {
    var says = new Says(Reread.of(file).report());

    assertThat(says.points()).isEqualTo(file.report().points());
    assertThat(says.totals()).isEqualTo(file.report().areaFigures("total"));
    assertThat(says.boxes()).isEqualTo(file.report().areaFigures("box"));
    assertThat(says.grandTotal()).isEqualTo(file.report().text("grandTotal"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFrontSaysWhoseAndWhen(Corpus.Document file) {
    var report = Reread.of(file).report();
    var expected = file.report();

    assertThat(report.municipality().map(Found::value)).isEqualTo(expected.text("municipality"));
    assertThat(report.municipalityCode()).isEqualTo(expected.text("code"));
    assertThat(report.coverDate().map(it -> it.value().toString()))
        .isEqualTo(expected.text("coverDate"));
    assertThat(report.evaluatedOn().map(it -> it.value().toString()))
        .isEqualTo(expected.text("evaluatedOn"));
    assertThat(report.occasion().map(it -> it.value().toString()))
        .isEqualTo(expected.text("occasion"));
    assertThat(report.evaluators())
        .extracting(Found::value)
        .containsExactlyElementsOf(expected.evaluators());
    assertThat(new Says(report).edition()).isEqualTo(expected.text("edition"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void warningsAreThoseItDeserves(Corpus.Document file) {
    assertThat(new Says(Reread.of(file).report()).remarks())
        .containsExactlyInAnyOrderElementsOf(file.report().remarks());
  }

  @ParameterizedTest
  @MethodSource("files")
  void narrativesAreWholeAndInTheirPlace(Corpus.Document file) {
    var found = new Says(Reread.of(file).report()).sections();

    for (var expected : file.report().sections()) {
      var narrative =
          found.stream()
              .filter(it -> it.area() == expected.area())
              .filter(it -> Words.alike(it.heading(), expected.heading()))
              .findFirst();
      assertThat(narrative).as(expected.heading()).isPresent();
      assertThat(text(narrative.get().paragraphs(), file))
          .as(expected.heading())
          .isEqualTo(text(expected.paragraphs(), file));
      expected
          .subQuestionId()
          .ifPresent(id -> assertThat(narrative.get().subQuestionId()).contains(id));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void findingsAreSingleItemsOrOneText(Corpus.Document file) {
    var report = Reread.of(file).report();
    var says = new Says(report);

    Map.of(
            "strengths", FindingKind.STRENGTH,
            "improvements", FindingKind.IMPROVEMENT,
            "weakness", FindingKind.WEAKNESS)
        .forEach((key, kind) ->
            assertThat(items(says.findings(kind)))
                .as(key)
                .isEqualTo(items(file.report().findings(key), Reread.asOneText(file))));
    assertThat(report.findings())
        .as("one text and no single items")
        .allMatch(it -> it.whole() == Reread.asOneText(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void goodExamplesAreOtherMunicipalities(Corpus.Document file) {
    assertThat(new Says(Reread.of(file).report()).examples()).isEqualTo(file.report().examples());
  }

  @ParameterizedTest
  @MethodSource("files")
  void meansHaveTheirBase(Corpus.Document file) {
    var references = Reread.of(file).report().references();
    var expected = file.report().reference();
    if (expected.isEmpty()) {
      // The mean of another year is in every text, without a number of municipalities.
      assertThat(references).allMatch(it -> it.count().isEmpty() && it.areaPoints().isEmpty());
      return;
    }
    var means = expected.get();
    assertThat(references)
        .anySatisfy(it -> {
          assertThat(it.total()).contains(new BigDecimal(means.get("total").toString()));
          assertThat(it.sinceYear()).hasValue((Integer) means.get("since"));
        })
        .anySatisfy(it -> assertThat(it.areaPoints()).isEqualTo(byNumber(means)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFigureStandsInItsPlace(Corpus.Document file) {
    var reread = Reread.of(file);

    assertThat(Places.astray(reread.report(), reread.text())).isEmpty();
  }

  /** Paragraphs; on pages nobody can see whether one that ends with the page has ended. */
  private static List<String> text(List<String> paragraphs, Corpus.Document file) {
    var prose = prose(paragraphs);
    return file.layout().endsWith("pdf") ? List.of(String.join(" ", prose)) : prose;
  }

  /** Without the lists, whose items stand as they stand. */
  private static List<String> prose(List<String> paragraphs) {
    return paragraphs.stream()
        .map(Words::plain)
        .filter(it -> it.endsWith(".") || it.endsWith(":"))
        .filter(it -> !it.matches("(?:\\d+\\.|•) .*"))
        .toList();
  }

  private static Map<Integer, List<String>> items(Map<Integer, List<String>> found) {
    return items(found, false);
  }

  private static Map<Integer, List<String>> items(
      Map<Integer, List<String>> found, boolean asOneText) {
    var plain = new TreeMap<Integer, List<String>>();
    found.forEach((area, items) -> {
      var texts =
          asOneText && !items.isEmpty() ? Stream.of(String.join(" ", items)) : items.stream();
      plain.put(area, texts.map(Words::plain).toList());
    });
    return plain;
  }

  private static Map<Integer, BigDecimal> byNumber(Map<String, Object> means) {
    var points = (List<?>) means.get("areas");
    var byNumber = new TreeMap<Integer, BigDecimal>();
    IntStream.range(0, points.size())
        .forEach(i -> byNumber.put(i + 1, new BigDecimal(points.get(i).toString())));
    return byNumber;
  }
}
