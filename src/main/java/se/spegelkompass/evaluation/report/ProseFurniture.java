package se.spegelkompass.evaluation.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands on page after page between the lines of the prose. */
final class ProseFurniture {

  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)(?:(?:sida|sidan|sid|s)\\.?\\s*)?[-\u2013]?\\s?\\d{1,3}\\s?[-\u2013]?"
              + "(?:\\s*(?:av|/|\\()\\s*\\d{1,3}\\)?)?");

  /** Words that every chapter has and that are no running head. */
  private static final Pattern OF_CHAPTERS =
      Pattern.compile(
          "(?iu)(?:allmänt|rubrik|styrk|svaghet|förbättring|utveckling|poäng|område)\\b?.*");

  /** A sentence is no running head, however often it is written. */
  private static final Pattern SENTENCE = Pattern.compile(".*[.!?:]|.*[.!?:]\\s+\\p{Lu}.*");

  /** What stands in columns is a table's, unless it says that it is a head. */
  private static final Pattern HEAD_IN_COLUMNS =
      Pattern.compile("(?iU).*(?:kommunkompass|\\bkommuns?\\b|rapport|\\bsida\\b).*");

  private static final int OFTEN = 3;
  private static final int LONGEST = 100;
  private static final int FEWEST = 20;

  private final Map<String, Integer> count = new HashMap<>();

  ProseFurniture(List<ProseLine> lines, Typesetting typesetting) {
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.text().length() <= LONGEST && !line.isBlank() && !goesOn(i, lines, typesetting)) {
        count.merge(masked(line.flat()), 1, Integer::sum);
      }
    }
  }

  /** The first line of a paragraph is no running head, however many paragraphs begin so. */
  private static boolean goesOn(int index, List<ProseLine> lines, Typesetting typesetting) {
    if (index + 1 == lines.size() || lines.get(index + 1).isRow()) {
      return false;
    }
    var next = lines.get(index + 1).flat();
    var full =
        typesetting.printed()
            && 5 * lines.get(index).text().length() >= 4 * typesetting.width()
            && next.length() >= FEWEST;
    return full || Mending.startsLow(next);
  }

  boolean has(ProseLine line) {
    var text = line.flat();
    return text.length() <= LONGEST
        && (PAGE.matcher(text).matches()
            || (!OF_CHAPTERS.matcher(text).matches()
                && !Bullets.isBulleted(text)
                && !Bullets.isNumbered(text)
                && !Mending.startsLow(text)
                && !SENTENCE.matcher(text).matches()
                && (!line.isRow() || HEAD_IN_COLUMNS.matcher(text).matches())
                && count.getOrDefault(masked(text), 0) >= OFTEN));
  }

  private static String masked(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
  }
}
