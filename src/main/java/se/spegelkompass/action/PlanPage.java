package se.spegelkompass.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All actions.
 *
 * @param done what has just been done, in a sentence, or null
 */
record PlanPage(List<Line> actions, @Nullable String done) {

  /**
   * An action.
   *
   * @param late whether its day has passed
   * @param note who does it, and until when
   * @param about its sub-questions
   */
  record Line(String what, String href, boolean late, String note, List<String> about) {}
}
