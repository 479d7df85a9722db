package se.spegelkompass.gap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.spegelkompass.gap.analysis.Direction;

/**
 * A spider chart: an arm for each area, from 0 % in the middle to 100 % at its end, the first
 * straight up and the others clockwise. Made so large as its labels let it.
 *
 * @param box the room it takes, around a middle at 0 0
 * @param selfLine through the pre-scores, broken where there is none; empty where there are not two
 *     beside each other
 * @param higher in how many areas people rate higher than the evaluators
 * @param missing in how many areas there is no pre-score
 */
public record Spider(
    Box box,
    List<SpiderRing> rings,
    List<SpiderArm> arms,
    String selfLine,
    String officialLine,
    int higher,
    int lower,
    int same,
    int missing) {

  private static final int LARGEST = 104;
  private static final int SMALLEST = 66;

  /** A split word is as bad as a drawing so much smaller. */
  private static final double COST = 8;

  private static final double MARGIN = 3;

  /**
   * The picture of some areas.
   *
   * @throws IllegalArgumentException if there are fewer than three
   */
  public static Spider of(List<Spoke> spokes) {
    if (spokes.size() < 3) {
      throw new IllegalArgumentException("a spider needs at least three arms: " + spokes.size());
    }
    var radius = radius(spokes);
    var arms = arms(spokes, radius);
    return new Spider(
        box(arms, radius),
        SpiderRing.all(arms),
        arms,
        line(arms.stream().map(it -> Optional.ofNullable(it.self())).toList()),
        line(arms.stream().map(it -> Optional.of(it.official())).toList()),
        count(spokes, Direction.HIGHER),
        count(spokes, Direction.LOWER),
        count(spokes, Direction.SAME),
        (int) spokes.stream().filter(it -> it.self().isEmpty()).count());
  }

  public String viewBox() {
    return box.left() + " " + box.top() + " " + box.width() + " " + box.height();
  }

  public double height() {
    return box.height();
  }

  private static double radius(List<Spoke> spokes) {
    return IntStream.rangeClosed(SMALLEST, LARGEST)
        .boxed()
        .max(Comparator.comparingDouble(it -> it - COST * faults(spokes, it)))
        .orElseThrow();
  }

  /** How many words are split, and lines too many, at this radius. */
  private static long faults(List<Spoke> spokes, int radius) {
    return IntStream.range(0, spokes.size())
        .mapToObj(it -> SpiderArm.lines(spokes.get(it).label(), degrees(it, spokes), radius))
        .mapToLong(lines ->
            lines.stream().limit(lines.size() - 1).filter(it -> it.endsWith("-")).count()
                + 2L * Math.max(0, lines.size() - SpiderArm.LINES))
        .sum();
  }

  private static List<SpiderArm> arms(List<Spoke> spokes, double radius) {
    return IntStream.range(0, spokes.size())
        .mapToObj(
            it -> SpiderArm.of(spokes.get(it), degrees(it, spokes), 180.0 / spokes.size(), radius))
        .toList();
  }

  private static double degrees(int arm, List<Spoke> spokes) {
    return 360.0 * arm / spokes.size();
  }

  private static Box box(List<SpiderArm> arms, double radius) {
    var top = arms.stream().mapToDouble(it -> it.caption().box().top()).min().orElse(0);
    var bottom = arms.stream().mapToDouble(it -> it.caption().box().bottom()).max().orElse(0);
    var highest = Math.floor(Math.min(top, -radius) - MARGIN);
    return new Box(
        -Lettering.PICTURE / 2,
        highest,
        Lettering.PICTURE,
        Math.ceil(Math.max(bottom, radius) + MARGIN) - highest);
  }

  /** From each place to the next, the last to the first, where there are both. */
  private static String line(List<Optional<Point>> places) {
    var path = new StringBuilder();
    var drawn = new ArrayList<Point>();
    for (int it = 0; it < places.size(); it++) {
      var from = places.get(it);
      var to = places.get((it + 1) % places.size());
      if (from.isPresent() && to.isPresent()) {
        var goesOn = !drawn.isEmpty() && Objects.equals(drawn.getLast(), from.get());
        path.append(goesOn ? "" : "M" + from.get().svg()).append('L').append(to.get().svg());
        drawn.add(to.get());
      }
    }
    var isClosed = places.stream().allMatch(Optional::isPresent);
    return isClosed ? path + "Z" : path.toString();
  }

  private static int count(List<Spoke> spokes, Direction wanted) {
    return (int)
        spokes.stream().filter(it -> it.direction().filter(wanted::equals).isPresent()).count();
  }
}
