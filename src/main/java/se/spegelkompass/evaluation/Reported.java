package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.evaluation.report.GoodExample;
import se.spegelkompass.evaluation.report.ReferenceMeans;
import se.spegelkompass.evaluation.report.Report;

/**
 * What an evaluation says besides its points.
 *
 * @param source the file it was read from
 * @param report what the file says; empty where everything was typed
 * @param about the code of the municipality it is about, four digits
 * @param coverDate as exact as it is printed, such as {@code 2022-03}; empty text where it is not
 *     known
 * @param occasion 1 for the municipality's first evaluation, 2 for its second …
 * @param evaluators their organisations, empty text where they are not known
 * @param shownTotal the total that pages show, where it is not the areas' figures together
 * @param areas which figure pages show for an area, by its number
 * @param findings in the report's order
 * @param narratives what the evaluators write, by sub-question id, paragraphs apart by an empty
 *     line
 */
public record Reported(
    OptionalLong source,
    Optional<Report> report,
    Optional<String> about,
    String coverDate,
    OptionalInt occasion,
    String evaluators,
    Optional<BigDecimal> shownTotal,
    Map<Integer, Shown> areas,
    List<Noted> findings,
    Map<String, String> narratives,
    List<GoodExample> examples,
    List<ReferenceMeans> references) {

  /** Keeps its own lists and maps. */
  public Reported {
    areas = Map.copyOf(areas);
    findings = List.copyOf(findings);
    narratives = Map.copyOf(narratives);
    examples = List.copyOf(examples);
    references = List.copyOf(references);
  }

  /** The figure that pages show for an area, and whose it is. */
  public record Shown(ShownFigure chosen, BigDecimal figure) {}

  /**
   * A strength, an improvement point or a weakness.
   *
   * @param line where the report says it; empty for what a person has written
   */
  public record Noted(int area, FindingKind kind, String text, OptionalInt line) {}
}
