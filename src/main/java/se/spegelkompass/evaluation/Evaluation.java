package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.municipality.SwedishMunicipalities;
import se.spegelkompass.municipality.SwedishMunicipality;

/**
 * An official evaluation (extern utvärdering) that a coordinator has confirmed.
 *
 * @param name what the municipality calls it
 * @param evaluatedOn the month the evaluators were there
 * @param points official points by sub-question id, 0..maximum, one for each sub-question of the
 *     edition
 * @param areaFigures the figure that pages show for an area, by its number, 0..100; without one it
 *     is the sum of the area's rows
 * @param shownTotal the total that pages show, 0..800, where a person chose another than the areas'
 *     figures together
 * @param borrowedFrom whose published points these are, where they are not the municipality's own
 * @param about the code of the municipality that the points are about, four digits, where it is
 *     known
 */
public record Evaluation(
    long id,
    long municipalityId,
    String name,
    String editionId,
    YearMonth evaluatedOn,
    Map<String, BigDecimal> points,
    Map<Integer, BigDecimal> areaFigures,
    Optional<BigDecimal> shownTotal,
    Optional<String> borrowedFrom,
    Optional<String> about) {

  private static final Pattern YEAR = Pattern.compile("\\s+\\d{4}$");

  public Evaluation {
    points = Map.copyOf(points);
    areaFigures = Map.copyOf(areaFigures);
  }

  /**
   * The points of a sub-question.
   *
   * @throws IllegalArgumentException if the evaluation has none for it
   */
  public BigDecimal points(SubQuestion subQuestion) {
    var found = points.get(subQuestion.id());
    if (found == null) {
      throw new IllegalArgumentException("no points for " + subQuestion.id());
    }
    return found;
  }

  /** Whether it is the municipality's own, and not one that others have published. */
  public boolean isOwn() {
    return borrowedFrom.isEmpty();
  }

  /** The name of the municipality that it is about, where that is another. */
  public Optional<String> otherMunicipality() {
    return borrowedFrom.map(from ->
        about
            .flatMap(SwedishMunicipalities::coded)
            .map(SwedishMunicipality::name)
            .orElseGet(() -> YEAR.matcher(from).replaceFirst("")));
  }

  /** The sum of the area's rows, 0..100. */
  public BigDecimal sum(Area area) {
    return area.subQuestions().stream().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The figure that pages show for the area, 0..100. */
  public BigDecimal points(Area area) {
    return areaFigures.getOrDefault(area.number(), sum(area));
  }

  /** The total that pages show, 0..800. */
  public BigDecimal points(Edition edition) {
    return shownTotal.orElseGet(
        () -> edition.areas().stream().map(this::points).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
