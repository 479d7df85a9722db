package se.spegelkompass.evaluation.library;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Collator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/**
 * Means over evaluations (jämförelsetal), without I/O.
 *
 * <p>Each municipality counts once, with its newest evaluation among those chosen, and all weigh
 * the same: the mean is the arithmetic one, Σ points / number of municipalities, unrounded to 34
 * digits. The total (0..800) and the areas (0..100) are the figures that pages show for each
 * evaluation, the sub-questions (0..maximum) their points. An area's mean is therefore not always
 * the sum of its sub-questions' means: reports do not always add up. Only evaluations of one
 * edition are ever taken, since areas of different editions ask about different things. A mean of
 * fewer than two municipalities is refused: it would be somebody's result under another name.
 */
public final class LibraryMeans {

  /** A mean over fewer is no mean. */
  public static final int FEWEST = 2;

  private LibraryMeans() {}

  /**
   * An evaluation that may count.
   *
   * @param municipality tells one municipality from another
   * @param name the municipality's, as it is said in the base
   * @param occasion which of the municipality's evaluations it was; empty where it is not known
   */
  public record Entry(
      String municipality, String name, Evaluation evaluation, OptionalInt occasion) {}

  /**
   * Which evaluations count.
   *
   * @param sinceYear the first year of evaluation
   * @param untilYear the last year of evaluation
   * @param firstOnly only first evaluations; one whose occasion is not known is left out
   */
  public record Selection(Edition edition, int sinceYear, int untilYear, boolean firstOnly) {

    private boolean inTime(Entry entry) {
      var year = entry.evaluation().evaluatedOn().getYear();
      return entry.evaluation().editionId().equals(edition.id())
          && year >= sinceYear
          && year <= untilYear;
    }

    private boolean takes(Entry entry) {
      return inTime(entry) && (!firstOnly || entry.occasion().orElse(0) == 1);
    }
  }

  /** What came of it. */
  public sealed interface Result {

    /**
     * The means.
     *
     * @param counted one evaluation for each municipality, by the municipality's name
     * @param leftOut how many evaluations were left out because their occasion is not known
     * @param areas by number
     * @param subQuestions by id
     */
    record Means(
        Selection selection,
        List<Entry> counted,
        int leftOut,
        BigDecimal total,
        Map<Integer, BigDecimal> areas,
        Map<String, BigDecimal> subQuestions)
        implements Result {

      /** Keeps its own collections. */
      public Means {
        counted = List.copyOf(counted);
        areas = Map.copyOf(areas);
        subQuestions = Map.copyOf(subQuestions);
      }
    }

    /**
     * Too few municipalities.
     *
     * @param municipalities how many there were: none or one
     */
    record TooFew(int municipalities, int leftOut) implements Result {}

    /** The first year is after the last one. */
    record NoYears() implements Result {}
  }

  /** The means over those of the entries that are chosen. */
  public static Result of(List<Entry> entries, Selection selection) {
    if (selection.sinceYear() > selection.untilYear()) {
      return new Result.NoYears();
    }
    var leftOut =
        selection.firstOnly()
            ? (int)
                entries.stream()
                    .filter(it -> selection.inTime(it) && it.occasion().isEmpty())
                    .count()
            : 0;
    var counted = counted(entries, selection);
    return counted.size() < FEWEST
        ? new Result.TooFew(counted.size(), leftOut)
        : means(counted, leftOut, selection);
  }

  private static List<Entry> counted(List<Entry> entries, Selection selection) {
    var newest =
        BinaryOperator.maxBy(
            Comparator.comparing((Entry it) -> it.evaluation().evaluatedOn())
                .thenComparingLong(it -> it.evaluation().id()));
    var counted =
        new ArrayList<>(
            entries.stream()
                .filter(selection::takes)
                .collect(Collectors.toMap(Entry::municipality, Function.identity(), newest))
                .values());
    var swedish = Collator.getInstance(Locale.of("sv"));
    counted.sort(
        Comparator.comparing(Entry::name, swedish::compare).thenComparing(Entry::municipality));
    return counted;
  }

  private static Result means(List<Entry> counted, int leftOut, Selection selection) {
    var edition = selection.edition();
    return new Result.Means(
        selection,
        counted,
        leftOut,
        mean(counted, it -> it.points(edition)),
        edition.areas().stream()
            .collect(Collectors.toMap(Area::number, area -> mean(counted, it -> it.points(area)))),
        edition
            .subQuestions()
            .collect(
                Collectors.toMap(
                    SubQuestion::id, question -> mean(counted, it -> it.points(question)))));
  }

  private static BigDecimal mean(List<Entry> counted, Function<Evaluation, BigDecimal> points) {
    return counted.stream()
        .map(Entry::evaluation)
        .map(points)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(counted.size()), MathContext.DECIMAL128);
  }

  /** The month of the oldest evaluation that counts, and of the newest. */
  static List<YearMonth> span(Result.Means means) {
    var months =
        means.counted().stream().map(it -> it.evaluation().evaluatedOn()).sorted().toList();
    return List.of(months.getFirst(), months.getLast());
  }
}
