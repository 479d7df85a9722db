package se.spegelkompass.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;

/**
 * What became of the sub-questions from one edition to the next.
 *
 * @param editions to choose from
 * @param edition the one asked about
 * @param subQuestion as typed
 * @param error what is wrong with it, or null
 * @param about the sub-question asked about, in words; null for all of them
 */
public record CrosswalkPage(
    List<Choice> editions,
    String edition,
    String subQuestion,
    @Nullable String error,
    @Nullable String about,
    List<Table> tables) {

  /** From one edition to the next. */
  public record Table(String title, List<Row> rows) {}

  /**
   * One link.
   *
   * @param from the earlier sub-question; null where the later one is new
   * @param to the later sub-question; null where the earlier one was dropped
   * @param kind the badge's kind
   */
  public record Row(
      @Nullable End from,
      @Nullable End to,
      String relation,
      String kind,
      String confidence,
      String reason) {}

  /** A sub-question in an edition. */
  public record End(String id, String title, String points, String href) {}
}
