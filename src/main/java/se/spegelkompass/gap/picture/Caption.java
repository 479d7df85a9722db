package se.spegelkompass.gap.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Some lines of text at a place. Lines are set in em, so that they keep together where the style
 * sheet makes the text smaller.
 *
 * @param anchor which end of each line is at the place: start, middle or end
 * @param box the room it takes
 */
record Caption(Point at, String anchor, List<Line> lines, Box box) {

  /**
   * @param sideways where the place is in the box: 0 at its left edge, 1 at its right
   * @param down 0 at its top edge, 1 at its bottom
   */
  static Caption of(Point at, double sideways, double down, List<String> texts) {
    var width = texts.stream().mapToDouble(Lettering::width).max().orElse(0);
    var height = Lettering.height(texts.size());
    var lines = new ArrayList<Line>();
    for (var text : texts) {
      lines.add(new Line(text, lines.isEmpty() ? first(texts.size(), down) : next()));
    }
    return new Caption(
        at,
        sideways == 0 ? "start" : sideways == 1 ? "end" : "middle",
        List.copyOf(lines),
        new Box(at.x() - sideways * width, at.y() - down * height, width, height));
  }

  /** A line's base is 0.95 em under its top. */
  private static String first(int lines, double down) {
    return em(0.95 - down * lines * Lettering.LINE_HEIGHT);
  }

  private static String next() {
    return em(Lettering.LINE_HEIGHT);
  }

  private static String em(double value) {
    return Point.rounded(value) + "em";
  }

  /**
   * @param dy how far under the line before, or under the place
   */
  record Line(String text, String dy) {}
}
