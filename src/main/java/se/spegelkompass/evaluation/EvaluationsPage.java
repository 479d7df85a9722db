package se.spegelkompass.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's evaluations.
 *
 * @param own its own, newest first
 * @param others the newest of other municipalities
 * @param othersCount how many of them there are, in words; null where there are none
 * @param drafts reviews that are not confirmed yet
 */
public record EvaluationsPage(
    List<Line> own, List<Line> others, @Nullable String othersCount, List<DraftLine> drafts) {

  /** An evaluation in the list. */
  public record Line(String name, String href, String total, String when) {}

  /** A review in the list. */
  public record DraftLine(String name, String href, String note) {}

  public boolean isEmpty() {
    return own.isEmpty() && others.isEmpty() && drafts.isEmpty();
  }
}
