package se.spegelkompass.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;

/**
 * Where a person looks through an evaluation before it is kept: read from a report, or typed.
 *
 * @param western the sentence for a file that is not UTF-8, null for one that is
 * @param foreign the sentence for a report about another municipality, null otherwise
 * @param facts what was found about the report as a whole
 * @param remarks what must be looked at in the report as a whole
 * @param editions to choose from where the edition is not known, otherwise empty
 * @param found rows that are kept while no edition is chosen
 * @param areas the fields, once there is an edition
 */
public record ReviewPage(
    String title,
    EvaluationForm form,
    FormErrors errors,
    @Nullable String western,
    @Nullable String foreign,
    @Nullable String borrowedFrom,
    List<Fact> facts,
    List<String> remarks,
    List<Choice> editions,
    List<FoundRow> found,
    List<AreaPart> areas,
    SumsPage sums) {

  /** Something found in the report. */
  public record Fact(String name, String value) {}

  /** A row of a report whose edition is not known. */
  public record FoundRow(String title, String points, String where) {}

  /** One area's fields. */
  public record AreaPart(
      String title, String sumId, String sum, List<String> remarks, List<RowPart> rows) {}

  /**
   * One sub-question's field.
   *
   * @param noted whether there is something to look at
   */
  public record RowPart(
      String field,
      String label,
      String hint,
      boolean noted,
      String value,
      @Nullable String error) {}
}
