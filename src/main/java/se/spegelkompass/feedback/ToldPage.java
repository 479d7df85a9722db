package se.spegelkompass.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.Dumbbell;

/**
 * What those who answered are told.
 *
 * @param back the coordinator's page, where this is a look at it beforehand; null for those who
 *     answered
 * @param answered how many did
 * @param introduction paragraph by paragraph
 * @param borrowed whose points the evaluators' are, in a sentence, or null
 * @param compared whether the evaluators' side is in it
 * @param apart where the two sides differ most, in sentences; without evaluators, what was rated
 *     lowest
 * @param alike where they agree; without evaluators, what was rated highest
 * @param unknown what many do not know
 * @param groups the groups, where they are to be shown
 * @param k the fewest answers behind a shown group
 */
record ToldPage(
    @Nullable String back,
    String municipality,
    String round,
    String answered,
    List<String> introduction,
    @Nullable String borrowed,
    boolean compared,
    List<String> apart,
    List<String> alike,
    List<AreaLine> areas,
    List<String> unknown,
    List<GroupLine> groups,
    List<Doing> doings,
    int k) {

  /** Whether there is any figure to tell: of nobody, or of too few, there is none. */
  public boolean isTold() {
    return !apart.isEmpty() || !alike.isEmpty() || areas.stream().anyMatch(AreaLine::isRated);
  }

  /**
   * An area.
   *
   * @param dumbbell both sides, or null where there are not two
   * @param bar one side, or null where there is none, or two
   * @param gap in percentage points; a dash where there is none
   * @param note what is missing, or null
   */
  record AreaLine(
      String title,
      @Nullable Dumbbell dumbbell,
      @Nullable Bar bar,
      String self,
      String official,
      String gap,
      @Nullable String note) {

    boolean isRated() {
      return !self.equals(AreaWords.NONE);
    }
  }

  /**
   * A bar from 0 to 100 %, as an SVG length, without its uncertainty.
   *
   * @param low never there
   * @param high never there
   */
  record Bar(String width, @Nullable String low, @Nullable String high) {}

  /**
   * A group.
   *
   * @param highest the area that it rated highest, or a dash
   */
  record GroupLine(String name, String answered, String highest, String lowest) {}
}
