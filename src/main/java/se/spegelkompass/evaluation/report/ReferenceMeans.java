package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Means that the report compares with. No two reports have the same base.
 *
 * @param base whose means they are, in the report's words
 * @param count how many municipalities, if the words say so
 * @param sinceYear the first year, if the words say so
 * @param areaPoints the areas' means, by number; an area without one is missing
 * @param total the mean of the total
 */
public record ReferenceMeans(
    Found<String> base,
    OptionalInt count,
    OptionalInt sinceYear,
    Map<Integer, BigDecimal> areaPoints,
    Optional<BigDecimal> total) {

  /** Keeps its own map, by number. */
  public ReferenceMeans {
    areaPoints = Collections.unmodifiableMap(new TreeMap<>(areaPoints));
  }
}
