package se.spegelkompass.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of a municipality's evaluations, newest first. */
public record EvaluationsPage(List<Line> evaluations) {

  /** An evaluation in the list. */
  public record Line(
      String name, String href, String total, String when, @Nullable String borrowed) {}
}
