package se.spegelkompass.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation.
 *
 * @param borrowed whose points these are, null where they are the municipality's own
 * @param source the report, null where the points were typed
 * @param corrections when and why it was corrected, newest first
 */
public record EvaluationPage(
    String name,
    String path,
    @Nullable String borrowed,
    String total,
    String max,
    List<Fact> facts,
    boolean printed,
    List<AreaPart> areas,
    List<ExampleLine> examples,
    @Nullable SourcePart source,
    List<String> corrections) {

  /** Whether there are strengths and improvement points. */
  public boolean hasFindings() {
    return areas.stream().anyMatch(it -> !it.findings().isEmpty());
  }

  /** Something about the evaluation as a whole. */
  public record Fact(String name, String value) {}

  /**
   * One area: its figures, its rows and what was found.
   *
   * @param shown the figure that pages show
   * @param box as the report's box prints it
   * @param tableTotal as the last row of its table prints it
   * @param sum of its rows
   */
  public record AreaPart(
      String id,
      String title,
      String shown,
      String box,
      String tableTotal,
      String sum,
      boolean differ,
      List<RowPart> rows,
      List<FindingsPart> findings) {}

  /**
   * One sub-question.
   *
   * @param corrected what the report says, where a person has corrected it
   * @param narrative what the evaluators write, paragraph by paragraph
   */
  public record RowPart(
      String title,
      String points,
      String max,
      String percent,
      @Nullable String corrected,
      List<String> narrative) {}

  /** Findings of one kind. */
  public record FindingsPart(String title, List<FindingLine> lines) {}

  /** A finding, and the sub-questions that it is about. */
  public record FindingLine(String text, List<String> tags) {}

  /** Another municipality to learn from. */
  public record ExampleLine(String municipality, String where, String words) {}

  /** The report as it was handed in. */
  public record SourcePart(String name, String href, String size, String sha256) {}
}
