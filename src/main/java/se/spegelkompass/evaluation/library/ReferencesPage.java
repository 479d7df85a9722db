package se.spegelkompass.evaluation.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;

/**
 * Means to hold one's own figures against.
 *
 * @param computed what was just computed; null before that
 * @param references those that are kept, newest first
 */
public record ReferencesPage(
    FormErrors errors,
    List<Choice> editions,
    String edition,
    String since,
    String until,
    boolean firstOnly,
    boolean own,
    @Nullable Computed computed,
    List<ReferencePart> references) {

  /** Means that are computed, but not kept yet. */
  public record Computed(String base, @Nullable String leftOut, String members, MeansTable means) {}

  /**
   * Means that are kept.
   *
   * @param origin where they come from, in words
   * @param href the evaluation that prints them
   * @param members the evaluations they were computed from, in words
   */
  public record ReferencePart(
      long id,
      String base,
      String origin,
      @Nullable String href,
      @Nullable String facts,
      @Nullable String members,
      MeansTable means,
      boolean removable) {}

  /** The figures. */
  public record MeansTable(
      @Nullable String total, List<MeanRow> areas, List<MeanRow> subQuestions) {}

  /** An area's or a sub-question's mean. */
  public record MeanRow(String title, String points, String max) {}
}
