package se.spegelkompass.gap.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round held against an evaluation. Shares are 0..1, differences −1..1; all unrounded. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ComparisonJson(
    RoundJson round,
    EvaluationJson evaluation,
    String edition,
    SumJson total,
    List<AreaJson> areas,
    List<SubQuestionJson> subQuestions,
    @Nullable ProfileJson profile,
    String self) {

  /** Why something is null. */
  static final String TOO_FEW = "TOO_FEW_ANSWERS";

  /** Why a group has no figure. */
  static final String TOO_FEW_OR_NOT_ASKED = "TOO_FEW_ANSWERS_OR_NOT_ASKED";

  /**
   * @param k the fewest answers behind a shown figure
   */
  @Serdeable
  record RoundJson(long id, String name, int k) {}

  @Serdeable
  record EvaluationJson(long id, String name, String evaluatedOn) {}

  /**
   * Several sub-questions together.
   *
   * @param compared how many have a pre-score; the gap is over those
   * @param points the evaluators' for all of them
   * @param interval of the pre-score, in points; null unless all is measured
   * @param hidden why there is no gap, or null
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SumJson(
      int compared,
      int of,
      double points,
      double max,
      @Nullable GapJson gap,
      @Nullable IntervalJson interval,
      @Nullable String hidden) {}

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record AreaJson(int number, String title, SumJson sum) {}

  /** Both sides over the same sub-questions, in points and as shares of their maximum. */
  @Serdeable
  record GapJson(
      double selfPoints,
      double officialPoints,
      double max,
      double selfShare,
      double officialShare,
      double points,
      double share) {}

  @Serdeable
  record IntervalJson(double low, double high) {}

  /**
   * A sub-question.
   *
   * @param hidden why there is no pre-score, or null
   * @param interval of the pre-score's share
   * @param withoutLevel the gap as a share, without the general level
   * @param p adjusted for the other sub-questions; null where it cannot be tested
   * @param notKnown the share of answers that are "vet inte"; null where it may not be shown
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SubQuestionJson(
      String id,
      int area,
      String title,
      double max,
      double officialPoints,
      double officialShare,
      @Nullable GapJson gap,
      @Nullable String hidden,
      @Nullable IntervalJson interval,
      @Nullable Double withoutLevel,
      @Nullable Double p,
      boolean secured,
      String kind,
      @Nullable Double notKnown,
      List<GroupJson> groups) {}

  /** What a group of those that may be shown says of a sub-question. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record GroupJson(
      String name, @Nullable Double share, @Nullable Integer responses, @Nullable String hidden) {}

  /** How the two profiles differ (Cronbach and Gleser 1953; Lin 1989). */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ProfileJson(
      double level, double scatter, @Nullable Double shape, @Nullable Double concordance) {}

  /** All that can be compared. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ListJson(List<Line> comparisons) {

    /** A closed round and an evaluation of its edition. */
    @Serdeable
    record Line(RoundJson round, EvaluationJson evaluation, String edition, String self) {}
  }
}
