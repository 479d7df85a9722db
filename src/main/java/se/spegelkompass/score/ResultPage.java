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
 * @param interval the total's uncertainty in a sentence, or null
 * @param totalHref how the total was counted
 * @param groups the groups that are shown, as columns
 */
record ResultPage(
    String name,
    String path,
    String compareHref,
    String total,
    @Nullable String interval,
    String totalHref,
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
   * A bar from 0 to the maximum, as SVG lengths such as {@code 62.5%}.
   *
   * @param width null where there is nothing to show
   * @param low where its uncertainty begins, or null
   * @param high where it ends, or null
   */
  record Bar(@Nullable String width, @Nullable String low, @Nullable String high) {}

  /**
   * An area.
   *
   * @param href how its figures were counted
   * @param interval the uncertainty in points; a dash where there is none
   * @param points official points; a dash where there is no sum
   * @param note how many sub-questions have points, where not all have, or null
   * @param groups one cell for each shown group
   */
  record ResultArea(
      String title,
      String href,
      Bar bar,
      String points,
      String interval,
      @Nullable String note,
      List<ResultCell> groups,
      List<ResultRow> rows) {}

  /**
   * A sub-question.
   *
   * @param href how its figures were counted
   * @param interval the uncertainty in points; a dash where there is none
   * @param points official points of the maximum
   * @param note why something is missing, or null
   * @param groups one cell for each shown group
   */
  record ResultRow(
      String id,
      String title,
      String href,
      Bar bar,
      String points,
      String interval,
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
