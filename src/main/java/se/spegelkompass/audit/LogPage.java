package se.spegelkompass.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;

/**
 * The log.
 *
 * @param narrowed whether the filter leaves something out
 * @param newest the first page, where this is a later one
 * @param older the next page, where there is one
 * @param export the file with all that the filter lets through; null where the filter is wrong
 */
public record LogPage(
    FormErrors errors,
    List<Choice> actions,
    String action,
    List<Choice> people,
    String person,
    String from,
    String until,
    boolean narrowed,
    List<Line> lines,
    @Nullable String newest,
    @Nullable String older,
    @Nullable String export) {

  /**
   * One line.
   *
   * @param at when, for machines
   * @param path the page about the subject, or null
   */
  public record Line(
      String at,
      String when,
      String person,
      String account,
      String action,
      String subject,
      @Nullable String path) {}
}
