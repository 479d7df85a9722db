package se.spegelkompass.action;

import java.util.List;

/** All actions. */
record PlanPage(List<Line> actions, boolean removed) {

  /**
   * An action.
   *
   * @param late whether its day has passed
   * @param note who does it, and until when
   * @param about its sub-questions
   */
  record Line(String what, String href, boolean late, String note, List<String> about) {}
}
