package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the running text of a document is printed.
 *
 * @param size of its letters
 * @param leading from line to line, in sizes
 * @param bold whether all of it is bold
 */
record Type(float size, float leading, boolean bold) {

  private static final float LARGER = 1.12f;
  private static final int LONGEST_HEADING = 110;
  private static final int COLUMNS = 4;
  private static final float USUAL = 1.25f;

  static Type of(List<Page> pages) {
    var sizes = new HashMap<Float, Integer>();
    var bold = 0;
    var all = 0;
    for (var page : pages) {
      for (var word : page.words()) {
        sizes.merge(Math.round(word.size() * 4) / 4f, word.text().length(), Integer::sum);
        bold += word.bold() ? 1 : 0;
        all++;
      }
    }
    var size =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(10f);
    return new Type(size, leading(pages, size), bold * 2 > all);
  }

  private static float leading(List<Page> pages, float size) {
    var distances = new ArrayList<Float>();
    for (var page : pages) {
      var lines = Rows.lines(page.words());
      for (var i = 0; i < lines.size(); i++) {
        var distance = below(lines, i) / size;
        if (Math.abs(lines.get(i).size() - size) < 0.5 && distance < 2) {
          distances.add(distance);
        }
      }
    }
    Collections.sort(distances);
    return distances.isEmpty() ? USUAL : Math.max(1, distances.get(distances.size() / 3));
  }

  /** How far down the next line is; one in the column beside is no next line. */
  private static float below(List<Line> lines, int index) {
    var line = lines.get(index);
    for (var next = index + 1; next < Math.min(lines.size(), index + COLUMNS); next++) {
      var other = lines.get(next);
      if (other.left() < line.right() && line.left() < other.right()) {
        return other.y() - line.y();
      }
    }
    return Float.MAX_VALUE;
  }

  /** Larger than the text, or bold where that is not, and short. */
  boolean isHeading(Line line) {
    var text = line.text();
    return text.length() <= LONGEST_HEADING
        && text.chars().anyMatch(Character::isLetter)
        && !line.isItem()
        && !text.contains("....")
        && (line.size() > size * LARGER || (line.isBold() && !bold && !text.endsWith(".")));
  }
}
