package se.spegelkompass.evaluation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official evaluation.
 *
 * @param own whether it is the municipality's own
 * @param municipality whose it is; null where it is the municipality's own
 * @param municipalityCode four digits, where they are known
 * @param occasion which of the municipality's evaluations it was
 * @param total the total that pages show
 * @param printedTotal the total that the report's text says
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record EvaluationJson(
    long id,
    String name,
    String edition,
    String evaluatedOn,
    boolean own,
    @Nullable String municipality,
    @Nullable String municipalityCode,
    @Nullable Integer occasion,
    @Nullable String coverDate,
    @Nullable String evaluators,
    BigDecimal total,
    int max,
    @Nullable BigDecimal printedTotal,
    List<AreaJson> areas,
    List<ExampleJson> goodExamples,
    DraftJson.@Nullable FileJson file,
    String self) {

  /**
   * An area.
   *
   * @param points the figure that pages show
   * @param box as the report's box prints it
   * @param tableTotal as the last row of its table prints it
   * @param sum of its sub-questions
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record AreaJson(
      int number,
      String title,
      BigDecimal points,
      @Nullable BigDecimal box,
      @Nullable BigDecimal tableTotal,
      BigDecimal sum,
      List<SubQuestionJson> subQuestions,
      List<FindingJson> strengths,
      List<FindingJson> improvements,
      List<FindingJson> weaknesses) {}

  /**
   * A sub-question.
   *
   * @param asRead what the report says, where it was corrected too
   * @param narrative what the evaluators write
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SubQuestionJson(
      String id,
      String title,
      BigDecimal points,
      BigDecimal max,
      @Nullable BigDecimal percent,
      @Nullable BigDecimal asRead,
      @Nullable String narrative) {}

  /** A strength, an improvement point or a weakness, and which sub-questions it is about. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record FindingJson(String text, List<String> subQuestions) {}

  /** Another municipality to learn from. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ExampleJson(
      String municipalityCode, int area, @Nullable String subQuestion, String words) {}

  /** All evaluations. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ListJson(List<Line> evaluations) {

    /** One of them. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(
        long id,
        String name,
        String edition,
        String evaluatedOn,
        boolean own,
        @Nullable String municipality,
        @Nullable String municipalityCode,
        BigDecimal total,
        String self) {}
  }
}
