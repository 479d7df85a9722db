package se.spegelkompass.evaluation.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;

class LibraryMeansTest {

  private static final Edition EDITION = new Editions().newest();
  private static final String QUESTION = EDITION.subQuestions().findFirst().orElseThrow().id();

  private long nextId = 1;

  @Test
  void theMeanIsArithmeticAndUnrounded() {
    var means =
        means(all(entry("0001", 2020, 10), entry("0002", 2021, 11), entry("0003", 2022, 11)));

    assertThat(rounded(means.subQuestions().get(QUESTION))).isEqualTo("10.6666666667");
    assertThat(rounded(means.areas().get(1))).isEqualTo("10.6666666667");
    assertThat(rounded(means.total())).isEqualTo("10.6666666667");
    assertThat(means.areas()).hasSize(8);
    assertThat(means.areas().get(8)).isEqualByComparingTo("0");
  }

  @Test
  void aMunicipalityCountsOnceWithItsNewestEvaluationOfTheYears() {
    var means =
        means(
            all(
                entry("0001", 2018, 0),
                entry("0001", 2021, 4),
                entry("0001", 2023, 12),
                entry("0002", 2020, 8)),
            choice(2017, 2022, false));

    assertThat(means.counted())
        .extracting(LibraryMeans.Entry::municipality)
        .containsExactly("0001", "0002");
    assertThat(means.subQuestions().get(QUESTION)).isEqualByComparingTo("6");
  }

  @Test
  void ofTwoInTheSameMonthTheOneKeptLastCounts() {
    var means = means(all(entry("0001", 2021, 2), entry("0001", 2021, 4), entry("0002", 2021, 6)));

    assertThat(means.subQuestions().get(QUESTION)).isEqualByComparingTo("5");
  }

  @Test
  void theFiguresThatPagesShowCountAlsoWhereTheyDoNotAddUp() {
    var odd =
        evaluation(
            EDITION.id(),
            2021,
            10,
            Map.of(1, BigDecimal.valueOf(20)),
            Optional.of(BigDecimal.valueOf(300)));
    var means =
        means(
            all(
                new LibraryMeans.Entry("0001", "A", odd, OptionalInt.empty()),
                entry("0002", 2021, 10)));

    assertThat(means.subQuestions().get(QUESTION)).isEqualByComparingTo("10");
    assertThat(means.areas().get(1)).isEqualByComparingTo("15");
    assertThat(means.total()).isEqualByComparingTo("155");
  }

  @Test
  void editionsAreNeverMixed() {
    var other = evaluation("kommunkompassen-2010", 2021, 0, Map.of(), Optional.empty());
    var result =
        LibraryMeans.of(
            all(
                entry("0001", 2021, 10),
                new LibraryMeans.Entry("0002", "B", other, OptionalInt.empty())),
            choice(1995, 2030, false));

    assertThat(result).isEqualTo(new LibraryMeans.Result.TooFew(1, 0));
  }

  @Test
  void onlyFirstEvaluationsLeavesOutThoseNotKnownToBeAndSaysHowMany() {
    var means =
        means(
            all(
                entry("0001", 2021, 4, 1),
                entry("0002", 2021, 8, 1),
                entry("0003", 2021, 20, 2),
                entry("0004", 2021, 20)),
            choice(1995, 2030, true));

    assertThat(means.counted()).hasSize(2);
    assertThat(means.leftOut()).isEqualTo(1);
    assertThat(means.subQuestions().get(QUESTION)).isEqualByComparingTo("6");
  }

  @Test
  void aMeanOfNoneOrOneIsRefusedAndSoAreYearsTheWrongWayRound() {
    assertThat(LibraryMeans.of(List.of(), choice(1995, 2030, false)))
        .isEqualTo(new LibraryMeans.Result.TooFew(0, 0));
    assertThat(
            LibraryMeans.of(
                all(entry("0001", 2021, 4), entry("0001", 2022, 4)), choice(1995, 2030, false)))
        .isEqualTo(new LibraryMeans.Result.TooFew(1, 0));
    assertThat(LibraryMeans.of(List.of(), choice(2022, 2021, false)))
        .isEqualTo(new LibraryMeans.Result.NoYears());
  }

  private static BigDecimal rounded(@Nullable BigDecimal mean) {
    return Objects.requireNonNull(mean).setScale(10, RoundingMode.HALF_UP);
  }

  private static LibraryMeans.Selection choice(int since, int until, boolean firstOnly) {
    return new LibraryMeans.Selection(EDITION, since, until, firstOnly);
  }

  private static LibraryMeans.Result.Means means(List<LibraryMeans.Entry> entries) {
    return means(entries, choice(1995, 2030, false));
  }

  private static LibraryMeans.Result.Means means(
      List<LibraryMeans.Entry> entries, LibraryMeans.Selection selection) {
    return (LibraryMeans.Result.Means) LibraryMeans.of(entries, selection);
  }

  private static List<LibraryMeans.Entry> all(LibraryMeans.Entry... entries) {
    return List.of(entries);
  }

  private LibraryMeans.Entry entry(String municipality, int year, int points, int... occasion) {
    return new LibraryMeans.Entry(
        municipality,
        "Kommun " + municipality,
        evaluation(EDITION.id(), year, points, Map.of(), Optional.empty()),
        occasion.length == 0 ? OptionalInt.empty() : OptionalInt.of(occasion[0]));
  }

  /** All points are those of the first sub-question. */
  private Evaluation evaluation(
      String edition,
      int year,
      int points,
      Map<Integer, BigDecimal> areas,
      Optional<BigDecimal> total) {
    var all = new HashMap<String, BigDecimal>();
    EDITION.subQuestions().forEach(it -> all.put(it.id(), BigDecimal.ZERO));
    all.put(QUESTION, BigDecimal.valueOf(points));
    return new Evaluation(
        nextId++,
        1,
        "Utvärdering",
        edition,
        YearMonth.of(year, 5),
        all,
        areas,
        total,
        Optional.of("Kommun " + year),
        Optional.empty());
  }
}
