package se.spegelkompass.respond;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All answers, to check before they are handed in. */
public record ReviewPage(
    String path, String round, boolean submitted, int answered, int of, List<ReviewArea> areas) {

  public int missing() {
    return of - answered;
  }

  /** One area's answers. */
  public record ReviewArea(String title, List<Line> lines) {}

  /**
   * One answer.
   *
   * @param comment the respondent's own example, or null
   * @param reachable whether the respondent has come that far
   */
  public record Line(
      String question,
      String answer,
      boolean answered,
      @Nullable String comment,
      String href,
      boolean reachable) {}
}
