package se.spegelkompass.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Link;

/**
 * A pre-score by itself, before there is anything to hold it against.
 *
 * @param path of the round
 * @param total what it comes to, in a sentence
 * @param interval the total's uncertainty in a sentence, or null
 * @param based what it rests on
 * @param incomplete why there is no total, or null where there is one
 * @param why why nothing is compared
 * @param compareHref the comparison that can be made after all, or null
 * @param usual how self and evaluators have differed before, or null where nobody knows
 * @param others the municipality's other closed rounds
 */
record AlonePage(
    String name,
    String path,
    String total,
    @Nullable String interval,
    String based,
    @Nullable String incomplete,
    String why,
    @Nullable String compareHref,
    int k,
    boolean empty,
    List<Line> strongest,
    List<Line> weakest,
    boolean groups,
    List<Line> differences,
    List<Line> notKnown,
    List<Line> notMeasured,
    @Nullable Before usual,
    List<Link> others) {

  /**
   * A sub-question and why it is there.
   *
   * @param href how its figure was computed
   * @param figure the figure it stands out by; empty for one that is not measured
   * @param why the same in words; empty where there is nothing to add
   */
  record Line(String id, String title, String href, String figure, String why) {}

  /**
   * What one earlier comparison says.
   *
   * @param level in a sentence
   * @param base over what, in a sentence
   * @param href that comparison
   */
  record Before(String level, String base, String href) {}
}
