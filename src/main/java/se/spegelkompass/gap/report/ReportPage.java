package se.spegelkompass.gap.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.ComparisonPage;

/**
 * The comparison as a report for the board.
 *
 * @param facts what is compared, for the cover: a name and what it is
 * @param sentence the comparison in one breath
 * @param rows all sub-questions, in the edition's order
 * @param groups the groups that may be shown
 * @param weighted whether some groups weigh more than others, so that weights are shown
 * @param leftOut which groups are in no figure and why, or null
 * @param k the fewest answers behind a shown figure
 */
record ReportPage(
    String municipality,
    List<Fact> facts,
    String sentence,
    ComparisonPage comparison,
    PicturePage areas,
    PicturePage spider,
    PicturePage matrix,
    List<ReportRow> rows,
    List<GroupRow> groups,
    boolean weighted,
    @Nullable String leftOut,
    int k) {

  record Fact(String name, String value) {}

  /**
   * A group.
   *
   * @param asked how many were asked; a dash where nobody knows
   * @param weight how much it weighs beside the others, above 0
   */
  record GroupRow(String name, int responses, String asked, String weight) {}
}
