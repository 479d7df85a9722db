package se.spegelkompass.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sub-question in both mirrors.
 *
 * @param row its figures, as in the comparison's table
 * @param beside what is chosen to stand beside it
 * @param why why it is in its class
 * @param withoutLevel the gap without people's general kindness to themselves, or null
 * @param notKnown the share of "vet inte" in words, or null where it may not be shown
 * @param trace how the figures were computed
 * @param items its items, by dimension
 * @param groups the groups that may be shown, the highest first
 * @param difference how the two groups that differ most do, or null
 * @param narrative the evaluators' text
 * @param visit where one adds what the evaluators should see before the next visit
 * @param findings what the evaluators noted in the area: what is tagged with the sub-question first
 * @param examples municipalities that the evaluators point to
 * @param earlier other rounds and evaluations, newest first
 * @param actions what is done about it
 * @param previous the sub-question before it, or null
 */
record SubQuestionPage(
    String backHref,
    String pair,
    String area,
    SubQuestionRow row,
    Beside beside,
    String why,
    @Nullable String withoutLevel,
    @Nullable String notKnown,
    String trace,
    ItemsPart items,
    List<GroupLine> groups,
    @Nullable String difference,
    List<String> narrative,
    String visit,
    List<Noted> findings,
    List<Example> examples,
    List<Earlier> earlier,
    ActionsPart actions,
    @Nullable Neighbour previous,
    @Nullable Neighbour next) {

  /**
   * A group's share in percent, and how many answers it rests on.
   *
   * @param dumbbell it and the evaluators
   */
  record GroupLine(String name, String share, int responses, Dumbbell dumbbell) {}

  /**
   * What the evaluators noted.
   *
   * @param own whether it was said to be about this sub-question
   */
  record Noted(String kind, String text, boolean own) {}

  /** A municipality that has come further. */
  record Example(String municipality, String words) {}

  /**
   * Another round or evaluation.
   *
   * @param kind self or official
   * @param mark what is different in its edition, or null where points can be compared
   * @param change how much has changed since, in percentage points; a dash for what is later
   * @param sure how sure the change is, or null where that cannot be told
   */
  record Earlier(
      String name,
      String href,
      String kind,
      String share,
      @Nullable String mark,
      String change,
      @Nullable String sure) {}

  /** Another sub-question. */
  record Neighbour(String href, String title) {}
}
