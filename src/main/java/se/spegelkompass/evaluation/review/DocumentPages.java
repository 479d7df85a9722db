package se.spegelkompass.evaluation.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.spegelkompass.evaluation.ReportText;
import se.spegelkompass.web.Messages;

/** The text of a report as it is shown beside the fields. */
record DocumentPages(ReportText text, Set<Integer> used, Messages messages, Locale locale) {

  private static final Pattern TAG = Pattern.compile("</?\\p{L}[^<>]{0,200}>");
  private static final String HEAD = "# ";
  private static final int MOST_CELLS = 8;

  List<ReviewPage.DocumentPage> pages() {
    var lines = text.lines();
    var starts = text.pageStarts().isEmpty() ? List.of(1) : text.pageStarts();
    var pages = new ArrayList<ReviewPage.DocumentPage>();
    for (var page = 0; page < starts.size(); page++) {
      var end = page + 1 < starts.size() ? starts.get(page + 1) : lines.size() + 1;
      pages.add(page(page + 1, starts.get(page), Math.min(end, lines.size() + 1), lines));
    }
    return pages;
  }

  private ReviewPage.DocumentPage page(int number, int first, int end, List<String> lines) {
    var shown = new ArrayList<ReviewPage.DocumentLine>();
    for (var line = first; line < end; line++) {
      var content = lines.get(line - 1);
      if (!content.isBlank()) {
        shown.add(line(line, content));
      }
    }
    var heading =
        text.pageStarts().isEmpty() ? null : messages.get(locale, "evaluation.page", number);
    return new ReviewPage.DocumentPage(heading, shown);
  }

  private ReviewPage.DocumentLine line(int number, String content) {
    var head = content.startsWith(HEAD);
    var cells =
        Arrays.stream((head ? content.substring(HEAD.length()) : content).split("\t", MOST_CELLS))
            .map(DocumentPages::plain)
            .toList();
    return new ReviewPage.DocumentLine(Places.id(number), head, used.contains(number), cells);
  }

  /** Items of a cell stand under each other. */
  private static String plain(String cell) {
    var broken = cell.replace("\u001E", "\n").replaceAll("(?i)<(?:p|li|br)\\b[^<>]{0,200}>", "\n");
    return TAG.matcher(broken).replaceAll("").replace("&nbsp;", " ").replace("&amp;", "&").strip();
  }
}
