package se.spegelkompass.gap.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a dumbbell chart stand when it is a picture of its own, {@value #WIDTH} wide:
 * the areas' names to the left, one line for each.
 *
 * @param height of all lines together
 */
public record AreaLines(List<Line> lines, double height) {

  /** Of the picture. */
  public static final double WIDTH = 680;

  private static final double LINE = 42;
  private static final double NAMES = 236;
  private static final int MOST = 3;

  /**
   * One area's line.
   *
   * @param top where it begins
   * @param middle where its name and its marks are
   */
  public record Line(double top, double middle, double height, Caption name) {}

  /** Lines with these names. */
  public static AreaLines of(List<String> names) {
    var lines = new ArrayList<Line>();
    for (var name : names) {
      var top = lines.size() * LINE;
      var texts = Lettering.cut(Lettering.wrap(name, NAMES), MOST, NAMES);
      lines.add(new Line(top, LINE / 2, LINE, Caption.of(new Point(0, LINE / 2), 0, 0.5, texts)));
    }
    return new AreaLines(List.copyOf(lines), lines.size() * LINE);
  }
}
