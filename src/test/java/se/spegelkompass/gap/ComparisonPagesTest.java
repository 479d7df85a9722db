package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.group;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;
import static se.spegelkompass.gap.Mirrors.weighing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.score.estimate.Precision;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Words;

/** What a reader sees, without a server. */
class ComparisonPagesTest {

  private static final Locale SV = Locale.of("sv");
  private static final Messages WORDS = Words.read();

  private static final Edition EDITION =
      edition(
          area(1, subQuestion("1.1", 20), subQuestion("1.2", 80)),
          area(2, subQuestion("2.1", 100)));

  private static final Choices CHOICES = Choices.none(Mirrors.pair(EDITION));

  @Test
  void theHeadlineTellsHowMuchAndWhere() {
    var headline = headline(self("1.1=0.6 1.2=0.75 2.1=0.8"));

    assertThat(headline.start()).isEqualTo("Ni skattar er");
    assertThat(headline.how()).isEqualTo("32 poäng högre");
    assertThat(headline.end()).isEqualTo("än utvärderarna.");
    assertThat(headline.largest()).isEqualTo("Störst är skillnaden i 1.1 Delfråga 1.1.");
    assertThat(headline.scope()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0.6, 5 poäng lägre, än utvärderarna.", "0.65, lika högt, som utvärderarna."})
  void lowerAndTheSameAreToldToo(String share, String how, String end) {
    var headline = headline(self("1.1=0.25 1.2=0.625 2.1=" + share));

    assertThat(headline.how()).isEqualTo(how);
    assertThat(headline.end()).isEqualTo(end);
  }

  @Test
  void whatCannotBeComparedIsTold() {
    assertThat(headline(self("1.1=0.6")).scope())
        .isEqualTo(
            "Räknat på den enda av 3 delfrågor som kan jämföras."
                + " Resten har för få svar för att visas.");
    assertThat(headline(self("1.1=0.6 1.2=0.6")).scope())
        .startsWith("Räknat på de 2 av 3 delfrågor som kan jämföras.");
    assertThat(headline(self("")).start()).startsWith("Det finns inget att jämföra än");
  }

  @Test
  void englishIsSpokenToo() {
    var summary = compare(self("1.1=0.3 1.2=0.625 2.1=0.65")).summary();

    assertThat(Headline.of(summary, WORDS, Locale.ENGLISH).how()).isEqualTo("1 point higher");
  }

  @Test
  void aRowIsWrittenTheSwedishWay() {
    var comparison = compare(self("1.1=0.555 1.2=0.5 2.1=0.65"));

    var higher = row(comparison, "1.1");
    assertThat(higher.self()).isEqualTo("56\u00a0%");
    assertThat(higher.official()).isEqualTo("25\u00a0%");
    assertThat(higher.gap()).isEqualTo("+31");
    assertThat(higher.points()).isEqualTo("+6,1");
    assertThat(higher.note()).isNull();
    var lower = row(comparison, "1.2");
    assertThat(lower.gap()).isEqualTo("−13");
    assertThat(lower.points()).isEqualTo("−10");
    assertThat(row(comparison, "2.1").gap()).isEqualTo("0");
  }

  @Test
  void aRowWithoutAPreScoreSaysWhy() {
    var row = row(compare(self("1.2=0.5 2.1=0.65")), "1.1");

    assertThat(row.self()).isEqualTo("–");
    assertThat(row.official()).isEqualTo("25\u00a0%");
    assertThat(row.gap()).isEqualTo("–");
    assertThat(row.points()).isEqualTo("–");
    assertThat(row.note()).isEqualTo("För få svar för att visas");
    assertThat(row.dumbbell().self()).isNull();
  }

  @Test
  void anAreaThatIsNotWholeHasAVisibleMark() {
    var comparison = compare(self("1.1=0.6 2.1=0.65"));

    var part = AreaRow.of(comparison.areas().getFirst(), Beside.NOTHING, CHOICES, WORDS, SV);
    assertThat(part.note()).isEqualTo("1 av 2 delfrågor");
    assertThat(part.self()).isEqualTo("60\u00a0%");
    assertThat(part.official()).isEqualTo("25\u00a0%");
    assertThat(part.gap()).isEqualTo("+35");
    assertThat(AreaRow.of(comparison.areas().getLast(), Beside.NOTHING, CHOICES, WORDS, SV).note())
        .isNull();
  }

  @Test
  void thePictureIsPlacedInPercentAndToldInWords() {
    var comparison =
        compare(
            self(
                "1.1=0.6 1.2=0.7 2.1=0.65",
                group(1, "1.1=0.5 1.2=0.5"),
                group(2, "1.1=1 1.2=0.875")));

    var row = AreaRow.of(comparison.areas().getFirst(), Beside.NOTHING, CHOICES, WORDS, SV);
    assertThat(row.dumbbell())
        .isEqualTo(new Dumbbell("68.00%", "55.00%", null, null, "50.00%", "90.00%", null, null));
    assertThat(row.groups()).isEqualTo("50–90\u00a0%");
    assertThat(row.description())
        .isEqualTo(
            "Självskattning 68\u00a0%, extern utvärdering 55\u00a0%."
                + " Skillnad i procentenheter: +13.");
  }

  @Test
  void anIntervalIsDrawnWhereThereIsOne() {
    var row = row(compare(self("1.1=0.6~0.05 1.2=0.7 2.1=0.65")), "1.1");

    assertThat(row.dumbbell().low()).isEqualTo("49.57%");
    assertThat(row.dumbbell().width()).isEqualTo("20.86%");
    assertThat(row.href()).isEqualTo("/jamforelse/1/1/delfraga/1.1");
  }

  @Test
  void anAreasIntervalIsDrawnInPercentOfItsPoints() {
    var whole = compare(self("1.1=0.6 1.2=0.7 2.1=0.65")).areas().getFirst();
    var points = new Estimate(62, 0, 100, Optional.of(new Precision(25, 20)));

    var dumbbell =
        Dumbbell.of(new AreaGap(whole.area(), whole.sum(), Optional.of(points), whole.groups()));

    assertThat(dumbbell.low()).isEqualTo("51.57%");
    assertThat(dumbbell.width()).isEqualTo("20.86%");
  }

  @Test
  void theGeneralLevelCanBeTakenAway() {
    var comparison = compare(self("1.1=0.35 1.2=0.725 2.1=0.75"));
    var without =
        comparison.subQuestions().stream()
            .map(it -> SubQuestionRow.of(it, 0.1, Beside.NOTHING, CHOICES, WORDS, SV))
            .toList();

    assertThat(comparison.profile().orElseThrow().elevation()).isEqualTo(0.1, within(1e-9));
    assertThat(without).extracting(SubQuestionRow::gap).containsOnly("0");
    assertThat(without).extracting(SubQuestionRow::points).containsOnly("0");
    assertThat(row(comparison, "1.1").points()).isEqualTo("+2");
  }

  @Test
  void withoutTheGeneralLevelTheLargestIsWhatIsLeft() {
    // gaps +15, +20 and −4: without a level of +10 the last one is the largest
    var comparison = compare(self("1.1=0.4 1.2=0.825 2.1=0.61"));

    assertThat(comparison.subQuestions())
        .extracting(it -> it.subQuestion().id())
        .containsExactly("1.2", "1.1", "2.1");
    assertThat(comparison.subQuestions().stream().sorted(SubQuestionGap.largestFirst(0.1)))
        .extracting(it -> it.subQuestion().id())
        .containsExactly("2.1", "1.2", "1.1");
  }

  @Test
  void anIntervalStandsInWordsToo() {
    var comparison = compare(self("1.1=0.6~0.02 1.2=0.7 2.1=0.65"));

    assertThat(row(comparison, "1.1").between()).isEqualTo("56–64\u00a0%");
    assertThat(row(comparison, "1.2").between()).isNull();
  }

  @Test
  void aConfirmedFigureThatTheRowsDoNotAddUpToIsSaid() {
    var areas = EDITION.areas();
    var comparison = compare(self("1.1=0.6 1.2=0.7 2.1=0.65"));
    var sum = comparison.areas().getFirst().sum();
    var same = confirmed(Map.of(1, new BigDecimal("55")), Optional.empty());
    var other = confirmed(Map.of(1, new BigDecimal("57.5")), Optional.of(new BigDecimal("123")));

    assertThat(ConfirmedFigures.of(areas.getFirst(), sum, same, WORDS, SV)).isNull();
    assertThat(ConfirmedFigures.of(areas, comparison.total(), same, WORDS, SV)).isNull();
    assertThat(ConfirmedFigures.of(areas.getFirst(), sum, other, WORDS, SV))
        .isEqualTo("i utvärderingen 57,5 poäng, delfrågorna ihop 55");
    assertThat(ConfirmedFigures.of(areas.get(1), sum, other, WORDS, SV)).isNull();
    assertThat(ConfirmedFigures.of(areas, comparison.total(), other, WORDS, SV))
        .isEqualTo(
            "I utvärderingen står 123 poäng. Här räknas delfrågornas poäng ihop, och de blir 120.");
  }

  private static Evaluation confirmed(Map<Integer, BigDecimal> areas, Optional<BigDecimal> total) {
    var it = official(EDITION, "1.1=5 1.2=50 2.1=65");
    return new Evaluation(
        it.id(),
        it.municipalityId(),
        it.name(),
        it.editionId(),
        it.evaluatedOn(),
        it.points(),
        areas,
        total,
        it.borrowedFrom(),
        it.about());
  }

  @Test
  void theFiguresAreInPointsOnlyWhenEverythingIsCompared() {
    var whole = KeyFigures.of(compare(self("1.1=0.6 1.2=0.7 2.1=0.65")), WORDS, SV);
    assertThat(whole.self()).isEqualTo("133");
    assertThat(whole.selfNote()).isEqualTo("av 200");
    assertThat(whole.official()).isEqualTo("120");
    assertThat(whole.difference()).isEqualTo("+13");
    assertThat(whole.differenceNote()).isEqualTo("poäng, +7 procentenheter");

    var part = KeyFigures.of(compare(self("1.1=0.6 1.2=0.7")), WORDS, SV);
    assertThat(part.self()).isEqualTo("68\u00a0%");
    assertThat(part.selfNote()).isEqualTo("2 av 3 delfrågor");
    assertThat(part.official()).isEqualTo("55\u00a0%");
    assertThat(part.officialNote()).isEqualTo("samma delfrågor (120 poäng i allt)");

    assertThat(part.differenceNote()).isEqualTo("procentenheter");
    assertThat(KeyFigures.of(compare(self("1.1=0.25 1.2=0.6375")), WORDS, SV).differenceNote())
        .isEqualTo("procentenhet");

    var nothing = KeyFigures.of(compare(self("")), WORDS, SV);
    assertThat(nothing.self()).isEqualTo("–");
    assertThat(nothing.official()).isEqualTo("120");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "0.1, 0.10000000000000002"})
  void groupsAreSaidToWeighTheSameOnlyIfTheyDo(double first, double second) {
    assertThat(method(weighing(first, group(1, "1.1=0.5")), weighing(second, group(2, "1.1=1"))))
        .isEqualTo(
            "Självskattningen är medelvärdet av svarsgruppernas svar, där varje grupp väger lika"
                + " oavsett storlek.");
  }

  @Test
  void groupsThatAreGivenWeightsAreNotSaidToWeighTheSame() {
    assertThat(method(group(1, "1.1=0.5"), weighing(2.5, group(2, "1.1=1"))))
        .isEqualTo(
            "Självskattningen är medelvärdet av svarsgruppernas svar. Grupperna väger olika:"
                + " ni valde vikter innan mätningen öppnade.");
  }

  private static String method(GroupScore... groups) {
    return ComparisonPages.method(compare(self("1.1=0.5", groups)), WORDS, SV);
  }

  private static Comparison compare(PreScore preScore) {
    return Comparison.of(EDITION, preScore, official(EDITION, "1.1=5 1.2=50 2.1=65"));
  }

  private static Headline headline(PreScore preScore) {
    return Headline.of(compare(preScore).summary(), WORDS, SV);
  }

  private static SubQuestionRow row(Comparison comparison, String id) {
    return comparison.subQuestions().stream()
        .map(it -> SubQuestionRow.of(it, 0, Beside.NOTHING, CHOICES, WORDS, SV))
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
