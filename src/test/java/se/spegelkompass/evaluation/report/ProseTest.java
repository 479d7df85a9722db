package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.PublishedEdition;

/** Chapters in the layouts that other kinds of files give. */
class ProseTest {

  private static final String WORD = Fixtures.text("word.txt");
  private static final String PRINT = Fixtures.text("print.txt");

  private final Report word = all(WORD);
  private final Report print = all(PRINT);

  @Test
  void everythingHasItsPlace() {
    Places.areRight(word, WORD);
  }

  @Test
  void aHeadingIsKnownByAliasesAndLikenessAndOthersAreKept() {
    assertThat(word.narratives())
        .filteredOn(it -> it.area() <= 2)
        .extracting(it -> it.subQuestionId().orElse("-") + " " + it.heading())
        .containsExactly(
            "- Allmänt",
            "1.1 Strategi för demokratiutveckling",
            "1.2 Kommunens information till medborgarna",
            "- Dialog med invånarna och något alldeles eget",
            "1.4 Transparens kring resultat",
            "2.1 Strategier och arbete för hållbar utveckling",
            "2.2 Social hållbarhet",
            "2.4 Civilsamhälle/näringsliv och kultur");
  }

  @Test
  void headingsAreKnownWithoutTheFilesOwnMarks() {
    var plain = all(WORD.replaceAll("(?m)^# ", ""));

    assertThat(plain.narratives()).isEqualTo(word.narratives());
    assertThat(plain.findings()).isEqualTo(word.findings());
  }

  @Test
  void itemsInACellAreFindings() {
    assertThat(texts(word, 1, FindingKind.STRENGTH)).containsExactly("Tydlig plan", "Råd för unga");
    assertThat(texts(word, 1, FindingKind.WEAKNESS))
        .containsExactly("Ingen samlad bild av resultaten");
  }

  @Test
  void everyRowOfATableIsAFinding() {
    assertThat(texts(word, 2, FindingKind.STRENGTH))
        .containsExactly("Trygghet i centrum", "öppna data om miljön", "Företagsråd");
  }

  @Test
  void findingsCanBeListsBelowHeadings() {
    assertThat(texts(word, 3, FindingKind.STRENGTH)).containsExactly("Få mål", "Känd styrmodell");
    assertThat(texts(word, 3, FindingKind.IMPROVEMENT)).hasSize(2);
  }

  @Test
  void runOnTextIsOnePieceToSplitByHand() {
    assertThat(word.findings(4, FindingKind.STRENGTH)).singleElement().matches(Finding::whole);
    assertThat(word.findings(4, FindingKind.IMPROVEMENT)).noneMatch(Finding::whole);
  }

  @Test
  void findingsWhoseKindCannotBeToldAreARemark() {
    assertThat(texts(word, 5, FindingKind.IMPROVEMENT))
        .containsExactly("Fler enkäter", "Enklare språk");
    assertThat(word.findings()).noneMatch(it -> it.area() == 6);
    assertThat(Fixtures.remarks(word, Remark.FindingsUnclear.class))
        .singleElement()
        .satisfies(it -> assertThat(it.place().area()).hasValue(6));
  }

  @Test
  void printedLinesAreParagraphsAcrossPages() {
    var first = print.narratives("1.1").getFirst().paragraphs();

    assertThat(first).hasSize(2);
    assertThat(first.getFirst().value())
        .contains("förvaltningarna berättar", "kvalitets- och budgetarbetet", "IT-tjänsten")
        .contains("en samlad bild av vad", "sin webbplats, och")
        .doesNotContain("Analys av", "12");
    assertThat(first.getLast().value()).contains("synas sällan");
    assertThat(print.narratives("1.3").getFirst().heading())
        .isEqualTo("Medborgarnas möjlighet till dialog med politiken");
    assertThat(print.narratives()).noneMatch(it -> it.heading().isEmpty());
  }

  @Test
  void wrappedItemsInPrintedColumnsAreWhole() {
    assertThat(texts(print, 1, FindingKind.STRENGTH))
        .containsExactly("Plan för inflytande som alla förvaltningar följer", "Råd för unga");
    assertThat(texts(print, 1, FindingKind.IMPROVEMENT))
        .containsExactly(
            "Samlad bild av vad förslagen leder till", "Kortare vägar från förslag till beslut");
  }

  @Test
  void aTitleWrappedInACellIsOneTitle() {
    assertThat(word.row("3.4").orElseThrow().title())
        .isEqualTo("Samspel mellan rollerna som förtroendevald respektive tjänsteperson");
    assertThat(word.rows()).hasSize(36).allMatch(it -> it.achieved().isPresent());
  }

  @Test
  void meansHaveTheirBases() {
    assertThat(word.references())
        .extracting(it -> it.base().value())
        .containsExactly(
            "de 38 kommuner som utvärderats sedan 2020",
            "kommuner som utvärderats sedan 2018",
            "Medel förstagångsutvärderade sedan 2020");
    assertThat(word.references().getFirst().count()).hasValue(38);
    assertThat(word.references().getFirst().total().orElseThrow()).isEqualByComparingTo("468.5");
    assertThat(word.references().get(1).areaPoints()).containsOnlyKeys(7);
    assertThat(word.references().get(2).areaPoints()).containsOnlyKeys(1, 2);
    assertThat(print.references()).hasSize(1);
  }

  @Test
  void theOccasionAndTheEvaluatorsOrganisationsAreRead() {
    assertThat(word.occasion().map(Found::value)).contains(3);
    assertThat(print.occasion().map(Found::value)).contains(2);
    assertThat(word.evaluators())
        .extracting(Found::value)
        .containsExactly("Sveriges Kommuner och Regioner", "Borås Stad");
    assertThat(print.evaluators().getFirst().lines()).isEqualTo(new Lines(6, 8));
  }

  @Test
  void headingsOfOneEditionOverAnothersTableAreARemark() {
    assertThat(Fixtures.remarks(word, Remark.HeadingsOfAnotherEdition.class))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.place().area()).hasValue(4);
          assertThat(it.edition().sv()).contains("2020");
          assertThat(it.headings()).hasSize(2);
        });
    assertThat(Fixtures.remarks(print, Remark.HeadingsOfAnotherEdition.class)).isEmpty();
  }

  @Test
  void aReportWithoutAKnownEditionKeepsItsTexts() {
    var unknown = (Report) ReportReader.read(WORD, List.of());

    assertThat(unknown.narratives()).isNotEmpty().allMatch(it -> it.subQuestionId().isEmpty());
    assertThat(unknown.findings()).hasSameSizeAs(word.findings());
  }

  @Test
  void pointsAndPercentGiveWhereTheUnroundedPointsLie() {
    var row =
        new ReportRow(
            "4.2", "", points("11"), points("30"), points("36"), Optional.empty(), Lines.of(1));

    assertThat(row.unrounded().orElseThrow().low()).isEqualByComparingTo("10.65");
    assertThat(row.unrounded().orElseThrow().high()).isEqualByComparingTo("10.95");
    assertThat(PercentFit.unrounded(points("11"), points("30"), Optional.empty()).orElseThrow())
        .isEqualTo(new Interval(new BigDecimal("10.5"), new BigDecimal("11.5")));
    assertThat(PercentFit.unrounded(points("11"), points("30"), points("50"))).isEmpty();
    assertThat(
            PercentFit.unrounded(points("20"), points("20"), Optional.empty()).orElseThrow().high())
        .isEqualByComparingTo("20");
  }

  private static Optional<BigDecimal> points(String points) {
    return Optional.of(new BigDecimal(points));
  }

  private static List<String> texts(Report report, int area, FindingKind kind) {
    return report.findings(area, kind).stream().map(it -> it.text().value()).toList();
  }

  private static Report all(String text) {
    return (Report) ReportReader.read(text, PublishedEdition.all());
  }
}
