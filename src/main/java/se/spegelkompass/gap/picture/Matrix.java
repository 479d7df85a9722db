package se.spegelkompass.gap.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.gap.analysis.GapClass;

/**
 * Sub-questions by the evaluators' share, to the right, and the pre-score's, upwards.
 *
 * @param dots in the marks' order
 * @param legend the classes that occur
 * @param height of the whole, with what stands under the picture
 * @param higher how many people rate higher than the evaluators
 */
public record Matrix(
    List<Dot> dots,
    List<MatrixLabels.Leader> leaders,
    List<Box> blocks,
    List<MatrixShape> legend,
    double height,
    int higher,
    int lower,
    int same) {

  /** Where 0 to 100 % is. The template's lines, numbers and names stand around it. */
  static final Box PLOT = new Box(52, 26, 278, 278);

  /** Of all but the rows of names that found no room. */
  static final double HEIGHT = 366;

  /** The picture of some marks. */
  public static Matrix of(List<Mark> marks) {
    return of(marks, MatrixLabels::of);
  }

  /**
   * The picture of some marks.
   *
   * @param lettering finds places for names, given them and the places of their marks
   */
  static Matrix of(
      List<Mark> marks, BiFunction<List<String>, List<Point>, MatrixLabels> lettering) {
    var places = marks.stream().map(it -> place(it.official(), it.self())).toList();
    var labels = lettering.apply(marks.stream().map(Mark::id).toList(), places);
    return new Matrix(
        IntStream.range(0, marks.size())
            .mapToObj(it -> Dot.of(marks.get(it), places.get(it), labels.all().get(it)))
            .toList(),
        labels.leaders(),
        labels.blocks(),
        legend(marks),
        HEIGHT + labels.under(),
        count(marks, Direction.HIGHER),
        count(marks, Direction.LOWER),
        count(marks, Direction.SAME));
  }

  public String viewBox() {
    return "0 0 " + Lettering.PICTURE + " " + height;
  }

  public Box plot() {
    return PLOT;
  }

  /** Where the lines at 0, 20 … 100 % meet the diagonal. */
  public List<Tick> ticks() {
    return IntStream.rangeClosed(0, 5)
        .map(it -> it * 20)
        .mapToObj(it -> new Tick(it, place(it / 100.0, it / 100.0)))
        .toList();
  }

  /** Whether there are names under the picture. */
  public boolean hasMore() {
    return height > HEIGHT;
  }

  private static Point place(double official, double self) {
    return new Point(PLOT.left() + official * PLOT.width(), PLOT.bottom() - self * PLOT.height());
  }

  private static List<MatrixShape> legend(List<Mark> marks) {
    var classes = EnumSet.noneOf(GapClass.class);
    marks.forEach(it -> classes.add(it.gapClass()));
    return classes.stream().map(MatrixShape::of).toList();
  }

  private static int count(List<Mark> marks, Direction wanted) {
    return (int) marks.stream().filter(it -> it.direction() == wanted).count();
  }

  record Tick(int percent, Point at) {}

  /**
   * One sub-question's mark and its name beside it.
   *
   * @param name read aloud, and shown when pointed at
   */
  record Dot(
      String id,
      String name,
      String href,
      MatrixShape shape,
      Point place,
      MatrixLabels.Label label) {

    static Dot of(Mark mark, Point place, MatrixLabels.Label label) {
      return new Dot(
          mark.id(), mark.name(), mark.href(), MatrixShape.of(mark.gapClass()), place, label);
    }
  }
}
