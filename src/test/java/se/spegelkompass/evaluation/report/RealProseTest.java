package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.framework.PublishedEdition;

/** What three real reports say beside their figures, checked against the files themselves. */
class RealProseTest {

  private static final String ALINGSAS = "alingsas-2021-edition.txt";
  private static final String LINDESBERG = "lindesberg-2020-edition.txt";
  private static final String AVESTA = "avesta-2010-edition.txt";

  @ParameterizedTest
  @CsvSource({ALINGSAS + ", 43, 115, 540", LINDESBERG + ", 42, 124, 458", AVESTA + ", 53, 92, 487"})
  void allProseIsReadAtItsPlace(String file, int narratives, int first, int last)
      throws IOException {
    var document = RealReports.text(file);
    var report = read(file);

    Places.areRight(report, document);
    assertThat(report.narratives().size()).isEqualTo(narratives);
    assertThat(Places.leftOut(report, document, first, last)).isEmpty();
  }

  @Test
  void everySubQuestionWithATextHasIt() throws IOException {
    // One heading stands without a text, and two rows of Alingsås have no heading.
    assertThat(without(read(LINDESBERG))).containsExactly("1.5");
    assertThat(without(read(ALINGSAS))).containsExactly("4.2", "5.5");
    assertThat(without(read(AVESTA))).isEmpty();
  }

  @Test
  void twoHeadingsCanBeAboutOneRowAndOneHeadingAboutTwo() throws IOException {
    assertThat(read(ALINGSAS).narratives("7.2"))
        .extracting(Narrative::heading)
        .containsExactly("Strategisk kompetensförsörjning", "Attraktivitet");
    var avesta = read(AVESTA);
    assertThat(avesta.narratives("8.3").getFirst().heading())
        .isEqualTo("Samarbete med civilsamhället/kulturlivet");
    assertThat(avesta.narratives("8.3").getFirst().paragraphs())
        .isEqualTo(avesta.narratives("8.2").getFirst().paragraphs());
  }

  @Test
  void aParagraphThatAPageCutIsOne() throws IOException {
    var lines = RealReports.text(LINDESBERG).split("\n", -1);
    var paragraph = read(LINDESBERG).narratives("1.1").getFirst().paragraphs().getFirst();

    assertThat(paragraph.lines()).isEqualTo(new Lines(140, 142));
    assertThat(paragraph.value()).isEqualTo(lines[139] + " " + lines[141]);
  }

  @Test
  void aWordThatAPageCutIsOne() throws IOException {
    var lines = RealReports.text(AVESTA).split("\n", -1);
    var paragraph = read(AVESTA).narratives("2.2").getFirst().paragraphs().getFirst();
    var parted =
        IntStream.range(0, lines.length)
            .filter(i -> lines[i].endsWith("bland an-"))
            .findFirst()
            .orElseThrow();

    assertThat(paragraph.value())
        .startsWith(lines[parted].replaceFirst("-$", ""))
        .endsWith(lines[parted + 2]);
    assertThat(paragraph.value()).contains("bland annat");
  }

  @Test
  void findingsAreSingleItemsWhereThatIsSure() throws IOException {
    assertThat(counts(read(ALINGSAS))).isEqualTo("5/4/0 4/3/0 6/4/0 4/4/0 4/5/0 5/5/0 4/4/0 5/3/0");
    assertThat(counts(read(LINDESBERG)))
        .isEqualTo("9/8/0 12/7/0 9/9/0 2/8/0 1/1/0 3/6/0 18/3/0 12/5/0");
    // The last cell of Avesta's eighth area is a bullet without a text.
    assertThat(counts(read(AVESTA))).isEqualTo("4/3/3 3/4/4 2/6/5 3/4/2 2/4/2 4/6/1 3/2/2 3/4/0");
  }

  @Test
  void onlyACellOfRunOnTextIsLeftToSplitByHand() throws IOException {
    assertThat(read(ALINGSAS).findings()).noneMatch(Finding::whole);
    assertThat(read(AVESTA).findings()).noneMatch(Finding::whole);
    var whole = read(LINDESBERG).findings().stream().filter(Finding::whole).toList();
    assertThat(whole).hasSize(2).allMatch(it -> it.area() == 5);
  }

  @Test
  void examplesArePointedToAndPartnersAreNot() throws IOException {
    assertThat(examples(read(LINDESBERG)))
        .isEqualTo(
            "Piteå 1.3, Sunne 1.3, Ängelholm 1.3, Gällivare 2.1, Varberg 3.2, Vaxholm 3.2, Lidingö 4.1,"
                + " Tyresö 4.2, Eskilstuna 4.2, Lidingö 4.3, Örebro 4.3, Helsingborg 5.1, Kumla 6.3,"
                + " Nässjö 8.1, Tomelilla 8.5");
    assertThat(examples(read(ALINGSAS)))
        .isEqualTo(
            "Vallentuna 1.1, Piteå 1.1, Tomelilla 1.4, Kumla 1.4, Lysekil 1.5, Härryda 3.1, Jokkmokk 4.1,"
                + " Härryda 4.3, Kungsbacka 5.1, Uppsala 5.1, Kungsbacka 5.2, Nacka 5.4, Tomelilla 5.4,"
                + " Helsingborg 6.3, Uppsala 6.3, Tomelilla 6.3, Karlskrona 6.3, Kungsbacka 8.1,"
                + " Helsingborg 8.2, Härryda 8.2, Härryda 8.2, Vallentuna 8.4");
    assertThat(read(AVESTA).examples())
        .hasSize(33)
        .noneMatch(it -> it.municipality().equals("Arvika") || it.municipality().equals("Avesta"));
  }

  @Test
  void theFirstEvaluationAndTheEvaluatorsOrganisationAreKnown() throws IOException {
    for (var file : List.of(ALINGSAS, LINDESBERG, AVESTA)) {
      assertThat(read(file).occasion().orElseThrow().value()).isEqualTo(1);
    }
    assertThat(read(LINDESBERG).evaluators())
        .containsExactly(new Found<>("Sveriges Kommuner och Regioner", Lines.of(7)));
    assertThat(read(ALINGSAS).evaluators())
        .extracting(Found::value)
        .containsExactly("Sveriges Kommuner och Regioner");
    assertThat(read(AVESTA).evaluators()).isEmpty();
  }

  @Test
  void municipalitiesHaveTheirCodes() throws IOException {
    assertThat(read(ALINGSAS).municipalityCode()).contains("1489");
    assertThat(read(LINDESBERG).municipalityCode()).contains("1885");
    assertThat(read(AVESTA).municipalityCode()).contains("2084");
  }

  @Test
  void aMeanHasItsBase() throws IOException {
    var means = read(ALINGSAS).references();

    assertThat(means).hasSize(1);
    assertThat(means.getFirst().total().orElseThrow()).isEqualByComparingTo("475");
    assertThat(means.getFirst().sinceYear()).hasValue(2020);
    assertThat(means.getFirst().base().value()).contains("första gången");
    // The other two only draw a mean in a diagram, or none.
    assertThat(read(LINDESBERG).references()).isEmpty();
    assertThat(read(AVESTA).references()).isEmpty();
  }

  private static Report read(String file) throws IOException {
    return (Report) ReportReader.read(RealReports.text(file), PublishedEdition.all());
  }

  private static List<String> without(Report report) {
    return report
        .knownEdition()
        .orElseThrow()
        .subQuestions()
        .map(it -> it.id())
        .filter(id -> report.narratives(id).isEmpty())
        .toList();
  }

  /** Strengths, improvements and weaknesses, area by area. */
  private static String counts(Report report) {
    var areas = new TreeMap<Integer, String>();
    for (var area = 1; area <= 8; area++) {
      areas.put(
          area,
          "%d/%d/%d"
              .formatted(
                  report.findings(area, FindingKind.STRENGTH).size(),
                  report.findings(area, FindingKind.IMPROVEMENT).size(),
                  report.findings(area, FindingKind.WEAKNESS).size()));
    }
    return String.join(" ", areas.values());
  }

  private static String examples(Report report) {
    return report.examples().stream()
        .map(it -> it.municipality() + " " + it.subQuestionId().orElse("-"))
        .collect(Collectors.joining(", "));
  }
}
