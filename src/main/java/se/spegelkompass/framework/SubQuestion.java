package se.spegelkompass.framework;

import java.util.List;

/**
 * A sub-question (delfråga) with its maximum.
 *
 * @param id for example {@code 1.3}
 * @param max the points it can give, 1..100
 * @param title the official title
 * @param shortTitle a plain, short title for phones and charts
 * @param aliases other titles that reports print for it
 */
public record SubQuestion(
    String id,
    int area,
    int max,
    Prose title,
    Prose shortTitle,
    List<String> aliases,
    List<Item> items) {

  /**
   * The most items that an edition may give a sub-question. What may be shown of them depends on
   * every way to divide them in two, and there are twice as many for each further item.
   */
  public static final int MOST_ITEMS = 12;
}
