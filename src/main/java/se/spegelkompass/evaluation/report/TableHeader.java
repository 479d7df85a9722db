package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The header of a score table: {@code 3. Styrning och kontroll Uppnått Max Procent}, on one line or
 * on several.
 *
 * @param first the index of its first line
 * @param last the index of its last line
 * @param area the area's number, empty where the header has none
 */
record TableHeader(int first, int last, OptionalInt area, String title, Columns columns) {

  private static final String ACHIEVED =
      "(?:Uppn|Oppn|Erhåll)\\p{L}*\\.?(?:\\s+poäng)?|Resultat|Poäng|Fått";
  private static final String MAX = "(?:Max|Maks|Möjlig)\\p{L}*\\.?(?:\\s+poäng)?";
  private static final String PERCENT = "Procent\\p{L}*|%|Andel|I\\s+procent";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)^(?<title>.*?)(?<!\\S)(?<words>(?:(?:%s|%s|%s)(?:\\s*\\([^)]{1,8}\\))?(?:\\s+|$)){1,4})$"
              .formatted(ACHIEVED, MAX, PERCENT));
  private static final Pattern HAS_ACHIEVED = Pattern.compile("(?iu)(?<!\\S)(?:" + ACHIEVED + ")");
  private static final Pattern HAS_MAX = Pattern.compile("(?iu)(?<!\\S)(?:" + MAX + ")");
  private static final Pattern HAS_PERCENT = Pattern.compile("(?iu)(?<!\\S)(?:" + PERCENT + ")");
  private static final Pattern NUMBERED =
      Pattern.compile("(?iu)^(?:område\\s+|tabell\\s+)?(\\d{1,2})\\s*[.:)]?\\s*(?=\\p{L})(.*)$");
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_LINE = 300;
  private static final int MOST_LINES = 12;

  /** The header that ends its title on this line, if there is one. */
  static Optional<TableHeader> at(int index, List<SourceLine> lines) {
    var start = WORDS.matcher(lines.get(index).text());
    if (lines.get(index).text().length() > LONGEST_LINE || !start.matches()) {
      return Optional.empty();
    }
    var words = new StringBuilder(start.group("words"));
    var last = index;
    for (var next = following(last, lines);
        next < lines.size() && next < index + MOST_LINES && isOnlyWords(lines.get(next).text());
        next = following(last, lines)) {
      words.append(' ').append(lines.get(next).text());
      last = next;
    }
    var achieved = HAS_ACHIEVED.matcher(words);
    var max = HAS_MAX.matcher(words);
    if (!achieved.find() || !max.find()) {
      return Optional.empty();
    }
    var columns = new Columns(max.start() < achieved.start(), HAS_PERCENT.matcher(words).find());
    return Optional.of(titled(index, last, start.group("title").strip(), columns, lines));
  }

  /** The title stands on the line of the words, or wrapped above them, or below them. */
  private static TableHeader titled(
      int index, int last, String title, Columns columns, List<SourceLine> lines) {
    var here = NUMBERED.matcher(title);
    if (here.matches()) {
      return numbered(index, last, here.group(1), here.group(2), columns);
    }
    var parts = new ArrayList<>(List.of(title));
    for (var above = index - 1; above >= Math.max(0, index - 3); above--) {
      var text = lines.get(above).text();
      if (!isTitle(text)) {
        break;
      }
      parts.addFirst(text);
      var whole = NUMBERED.matcher(String.join(" ", parts));
      if (NUMBERED.matcher(text).matches() && whole.matches()) {
        return numbered(above, last, whole.group(1), whole.group(2), columns);
      }
    }
    var below = following(last, lines);
    if (title.isEmpty() && below < lines.size() && isTitle(lines.get(below).text())) {
      var found = NUMBERED.matcher(lines.get(below).text());
      if (found.matches()) {
        return numbered(index, below, found.group(1), found.group(2), columns);
      }
    }
    return new TableHeader(index, last, OptionalInt.empty(), Figures.oneLine(title), columns);
  }

  private static TableHeader numbered(
      int first, int last, String number, String title, Columns columns) {
    return new TableHeader(
        first, last, OptionalInt.of(Integer.parseInt(number)), Figures.oneLine(title), columns);
  }

  private static boolean isTitle(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_TITLE
        && Figures.of(text).cells().isEmpty()
        && RowNumber.of(text).isEmpty();
  }

  private static boolean isOnlyWords(String text) {
    var words = WORDS.matcher(text);
    return text.length() <= LONGEST_LINE && words.matches() && words.group("title").isBlank();
  }

  private static int following(int index, List<SourceLine> lines) {
    var next = index + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }
}
