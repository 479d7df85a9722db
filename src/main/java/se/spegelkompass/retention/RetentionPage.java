package se.spegelkompass.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.FormErrors;

/**
 * How long things are kept, what goes next, and what has gone.
 *
 * @param saved whether the form has just been kept
 * @param kinds the names of what is removed, as columns
 * @param rounds the closed rounds, the one whose turn is next first
 * @param last when it was last looked through, or null
 */
public record RetentionPage(
    RetentionForm form,
    FormErrors errors,
    boolean saved,
    List<String> kinds,
    List<RoundLine> rounds,
    @Nullable String last,
    List<RunLine> runs) {

  /** A closed round, with a cell for each kind. */
  public record RoundLine(String name, String path, String closedOn, List<Cell> cells) {}

  /**
   * When one kind is removed.
   *
   * @param next whether that is the next night
   */
  public record Cell(String kind, String text, boolean next) {}

  /** What was removed one night. */
  public record RunLine(String day, String kind, String removed) {}
}
