package se.spegelkompass.evaluation.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.FormErrors;

/**
 * Files that are read in, and how far each has come.
 *
 * @param live whether something is still waiting or read
 * @param summary how many have come how far, in words; null where there are no files
 * @param certain how many can be confirmed at once
 * @param said what has just been done, or null
 * @param more how many files are not shown, in words; null where all are
 */
public record ReadingPage(
    FormErrors errors,
    boolean live,
    @Nullable String summary,
    int read,
    int all,
    int certain,
    boolean done,
    @Nullable String said,
    List<FileLine> files,
    @Nullable String more) {

  /**
   * A file.
   *
   * @param kind the colour of its state
   * @param reason why it is not read, and what to do
   * @param href where to go on with it; null where there is nothing to go on with
   */
  public record FileLine(
      long id,
      String name,
      @Nullable String archive,
      String kind,
      String state,
      @Nullable String reason,
      @Nullable String note,
      @Nullable String href,
      @Nullable String hrefText,
      boolean removable,
      boolean again) {}
}
