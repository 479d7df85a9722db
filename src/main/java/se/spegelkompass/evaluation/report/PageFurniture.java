package se.spegelkompass.evaluation.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands on every page and belongs to none: running heads, feet and page numbers. */
final class PageFurniture {

  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)(?:(?:sida|sidan|sid|s)\\.?\\s*\\d{1,3}(?:\\s*(?:av|/|\\()\\s*\\d{1,3}\\)?)?"
              + "|\\d{1,3}\\s*\\(\\d{1,3}\\)|[-–]\\s*\\d{1,3}\\s*[-–])");
  private static final Pattern RUNNING =
      Pattern.compile("(?iu).*(?:kommunkompass|sveriges kommuner|\\bskr\\b|www\\.).*");
  private static final Pattern FIGURE = Pattern.compile("\\d+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int OFTEN = 3;

  private final Map<String, Integer> count = new HashMap<>();

  PageFurniture(List<SourceLine> lines) {
    lines.stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> count.merge(masked(line.text()), 1, Integer::sum));
  }

  boolean has(SourceLine line) {
    var text = line.text();
    return PAGE.matcher(text).matches()
        || RUNNING.matcher(text).matches()
        || (isOften(text) && !isRow(text));
  }

  private boolean isOften(String text) {
    return count.getOrDefault(masked(text), 0) >= OFTEN;
  }

  /** Rows and figures look alike, page after page, and must not be taken for running heads. */
  private static boolean isRow(String text) {
    var figures = Figures.of(text);
    return RowNumber.of(text).isPresent() || figures.areAll() || figures.cells().size() > 1;
  }

  private static String masked(String text) {
    var masked = FIGURE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
    return SPACE.matcher(masked).replaceAll(" ");
  }
}
