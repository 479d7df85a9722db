package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line parted into what it says and the figures it ends with.
 *
 * @param text what stands before the figures, on one line
 * @param cells the figures, from left to right
 */
record Figures(String text, List<Cell> cells) {

  private static final int MOST = 5;
  private static final int LONGEST_END = 200;

  /** 11 · 4,5 · 4.5 · 30% · 30 % · 11 p · (11) · – · ej bedömd. Never a year: at most 3 digits. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?iu)(?:^|(?<=\\s))(?:[(\\[]?(?<number>\\d{1,3}(?:[.,]\\d{1,2})?)\\s?"
              + "(?<unit>%|procent|p\\.?|poäng)?[)\\]]?"
              + "|(?<missing>[-–—]|e\\.?\\s?b\\.?|ej bedöm[dt]|saknas|n/a))\\s*$");

  /** 11/20 and 11 av 20 are two figures. */
  private static final Pattern OF = Pattern.compile("(?<=\\d)\\s*(?:/|\\bav\\b)\\s*(?=\\d)");

  Figures {
    cells = List.copyOf(cells);
  }

  static Figures of(String line) {
    // Figures stand at the end; the rest of a long line is only carried along.
    var start = Math.max(0, line.length() - LONGEST_END);
    var rest = OF.matcher(line.substring(start)).replaceAll(" ").strip();
    var cells = new ArrayList<Cell>();
    var last = LAST.matcher(rest);
    while (cells.size() < MOST && last.find()) {
      cells.addFirst(cell(last));
      rest = rest.substring(0, last.start()).strip();
      last = LAST.matcher(rest);
    }
    return new Figures(oneLine(line.substring(0, start) + rest), cells);
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  boolean areAll() {
    return text.isEmpty() && !cells.isEmpty();
  }

  private static Cell cell(Matcher found) {
    var unit = Optional.ofNullable(found.group("unit")).orElse("");
    var value =
        Optional.ofNullable(found.group("number"))
            .map(number -> new BigDecimal(number.replace(',', '.')));
    return new Cell(value, unit.equals("%") || unit.equalsIgnoreCase("procent"));
  }
}
