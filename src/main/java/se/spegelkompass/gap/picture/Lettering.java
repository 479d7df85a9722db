package se.spegelkompass.gap.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The text in a picture. The server knows no fonts, so widths are estimated from the number of
 * characters. Sizes are in the units of pictures {@link #PICTURE} wide; the style sheet sets the
 * same size in picture.css, and a smaller one where the picture has more room, so that a text never
 * needs more room than it was given.
 */
final class Lettering {

  static final double PICTURE = 340;

  /** 11 px on a phone 358 px wide. */
  static final double SIZE = 12.5;

  static final double LINE_HEIGHT = 1.2;

  /**
   * A character's share of the size. In DejaVu Sans, the widest of the system's fonts, the titles
   * of the editions need 0.50–0.61.
   */
  private static final double CHARACTER = 0.61;

  private static final String MORE = "…";

  /** After a space, and after a hyphen or a dash within a word. */
  private static final String BREAK = "(?<= )|(?<=[–-])(?=\\p{L})";

  private Lettering() {}

  static double width(String text) {
    return text.length() * CHARACTER * SIZE;
  }

  static double height(int lines) {
    return lines * LINE_HEIGHT * SIZE;
  }

  /** On as many lines as it takes, none wider than that; only words wider than a line are split. */
  static List<String> wrap(String text, double width) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var part : text.strip().split(BREAK, -1)) {
      if (!line.isEmpty() && width((line + part).strip()) > width) {
        lines.add(line.strip());
        line = "";
      }
      line += part;
      while (width(line.strip()) > width) {
        var split = Hyphenation.split(line.strip(), fitting(width));
        lines.add(split.start());
        line = split.rest() + (line.endsWith(" ") ? " " : "");
      }
    }
    if (!line.isBlank()) {
      lines.add(line.strip());
    }
    return lines;
  }

  /** The first lines, with a sign that there was more. */
  static List<String> cut(List<String> lines, int most, double width) {
    if (lines.size() <= most) {
      return lines;
    }
    var last = lines.get(most - 1);
    var kept = last.substring(0, Math.min(last.length(), fitting(width) - 1)).strip();
    var cut = new ArrayList<>(lines.subList(0, most - 1));
    cut.add(kept + MORE);
    return cut;
  }

  private static int fitting(double width) {
    return Math.max(3, (int) (width / width("x")));
  }
}
