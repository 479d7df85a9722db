package se.spegelkompass.participation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A curve in steps, as the paths of a picture that is 100 wide and 100 high.
 *
 * @param top the number at the upper edge; the lower is 0
 * @param line an SVG path along the steps
 * @param area an SVG path around what is under them
 */
record Curve(int top, String line, String area) {

  /**
   * A step for each day.
   *
   * @param values a value for each day, at least one
   */
  static Curve of(List<Integer> values) {
    var top = Math.max(1, Collections.max(values));
    var steps = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      steps
          .append(i == 0 ? "" : "V")
          .append(coordinate(100 - 100.0 * values.get(i) / top))
          .append('H')
          .append(coordinate(100.0 * (i + 1) / values.size()));
    }
    return new Curve(top, "M0 " + steps, "M0 100V" + steps + "V100Z");
  }

  private static String coordinate(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
