package se.spegelkompass.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;

/**
 * Two figures of everything held against each other: two groups of a round, or two rounds.
 *
 * @param path the round's page
 * @param groups the shown groups to choose between
 * @param first the chosen group
 * @param second the other chosen group
 * @param rounds the rounds it can be held against
 * @param other the chosen round
 * @param independent whether different people are said to have answered
 * @param shown what was chosen; null where nothing has been yet
 */
record DifferencePage(
    String path,
    String round,
    List<Choice> groups,
    String first,
    String second,
    List<Choice> rounds,
    String other,
    boolean independent,
    @Nullable Shown shown) {

  /**
   * The two side by side.
   *
   * @param people who is behind the two, and what that means for the uncertainty
   * @param secured how many of the rows have a difference that is secured, in a sentence
   * @param caution that unlike things are compared, or null
   * @param areas none where no area can be compared
   * @param rows none where the two are the same
   */
  record Shown(
      String first,
      String second,
      String people,
      String secured,
      @Nullable String caution,
      List<Line> areas,
      List<Line> rows) {}

  /**
   * One area or sub-question, in percent of the most points.
   *
   * @param difference in percentage points; a dash where there is none
   * @param interval in percentage points; a dash where there is none
   * @param href how the two figures were counted
   * @param isCompared whether there is a difference to show
   * @param note what one must know of the difference, or why there is none, or null
   */
  record Line(
      String title,
      String href,
      String first,
      String second,
      String difference,
      String interval,
      boolean secured,
      boolean isCompared,
      @Nullable String note) {}
}
