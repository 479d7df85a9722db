package se.spegelkompass.overview;

import java.util.List;
import se.spegelkompass.round.RoundLine;

/**
 * The coordinator's first page.
 *
 * @param next what to do next, in a sentence; action and href are the button for it
 */
public record OverviewPage(
    String municipality,
    String next,
    String action,
    String href,
    List<RoundLine> rounds,
    List<EvaluationLine> evaluations) {

  /** An official evaluation in a list. */
  public record EvaluationLine(String name, String href, String points, String borrowed) {}
}
