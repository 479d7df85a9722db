package se.spegelkompass.evaluation;

import java.util.List;
import java.util.OptionalInt;

/**
 * The text that was read out of a report.
 *
 * @param text lines apart by a line feed
 * @param pageStarts the first line of each page, counted from 1; empty where there are no pages
 */
public record ReportText(String text, List<Integer> pageStarts) {

  /** Keeps its own list. */
  public ReportText {
    pageStarts = List.copyOf(pageStarts);
  }

  /** The page that a line stands on, counted from 1; empty where there are no pages. */
  public OptionalInt page(int line) {
    var page = 0;
    while (page < pageStarts.size() && pageStarts.get(page) <= line) {
      page++;
    }
    return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
  }

  /** The lines, the first at index 0. */
  public List<String> lines() {
    return List.of(text.split("\r\n|\r|\n", -1));
  }
}
