package se.spegelkompass.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a closed round.
 *
 * @param total what it comes to, in a sentence
 * @param based what it rests on
 * @param leftOut which groups are in no figure and why, or null
 * @param merged which groups are shown together and why, or null
 * @param incomplete why there is no total, or null where there is one
 * @param groups the groups that are shown, as columns
 */
record ResultPage(
    String name,
    String path,
    String compareHref,
    String total,
    String based,
    @Nullable String leftOut,
    @Nullable String merged,
    @Nullable String incomplete,
    int k,
    List<ResultGroup> groups,
    List<ResultArea> areas) {

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** A shown group. */
  record ResultGroup(String name, String responses) {}

  /**
   * An area.
   *
   * @param width the bar's length in percent of the maximum, or null where there is no sum
   * @param points official points; a dash where there is no sum
   * @param note how many sub-questions have points, where not all have, or null
   * @param groups one cell for each shown group
   */
  record ResultArea(
      String title,
      @Nullable String width,
      String points,
      @Nullable String note,
      List<ResultCell> groups,
      List<ResultRow> rows) {}

  /**
   * A sub-question.
   *
   * @param width the bar's length in percent of the maximum, or null where it may not be shown
   * @param points official points of the maximum
   * @param note why something is missing, or null
   * @param groups one cell for each shown group
   */
  record ResultRow(
      String id,
      String title,
      @Nullable String width,
      String points,
      String share,
      String notKnown,
      String responses,
      @Nullable String note,
      List<ResultCell> groups) {}

  /**
   * What a group answered.
   *
   * @param figure false where the text says why there is none
   */
  record ResultCell(String text, boolean figure) {}
}
