package se.spegelkompass.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation.
 *
 * @param borrowed whose points these are, null where they are the municipality's own
 * @param remarks what disagreed or was missing in the report
 * @param source the report, null where the points were typed
 */
public record EvaluationPage(
    String name,
    @Nullable String borrowed,
    String total,
    String max,
    List<Fact> facts,
    List<String> remarks,
    boolean printed,
    List<AreaPart> areas,
    @Nullable SourcePart source) {

  /** Something about the evaluation as a whole. */
  public record Fact(String name, String value) {}

  /**
   * One area: its three figures and its rows.
   *
   * @param box as the report's box prints it
   * @param tableTotal as the last row of its table prints it
   * @param sum of its rows
   */
  public record AreaPart(
      String id,
      String title,
      String box,
      String tableTotal,
      String sum,
      boolean differ,
      List<RowPart> rows) {}

  /**
   * One sub-question.
   *
   * @param corrected what the report says, where a person has corrected it
   */
  public record RowPart(
      String title, String points, String max, String percent, @Nullable String corrected) {}

  /** The report as it was handed in. */
  public record SourcePart(String name, String href, String size, String sha256) {}
}
