package se.spegelkompass.gap.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line through the same share on every arm of a spider chart.
 *
 * @param label half-way between two arms, where no mark is
 */
record SpiderRing(int percent, String path, Point label) {

  private static final Point MIDDLE = new Point(0, 0);

  static List<SpiderRing> all(List<SpiderArm> arms) {
    var labelled =
        IntStream.range(0, arms.size())
            .boxed()
            .max(Comparator.comparingDouble(it -> clearance(it, arms)))
            .orElseThrow();
    return percents().mapToObj(it -> at(it, arms, labelled)).toList();
  }

  /** There is no room for a number at each. */
  public boolean isLabelled() {
    return percent % 40 == 20;
  }

  private static IntStream percents() {
    return IntStream.rangeClosed(1, 5).map(it -> it * 20);
  }

  private static SpiderRing at(int percent, List<SpiderArm> arms, int labelled) {
    var corners = arms.stream().map(it -> on(it, percent).svg()).toList();
    var from = on(arms.get(labelled), percent);
    var to = on(next(arms, labelled), percent);
    return new SpiderRing(
        percent,
        "M" + String.join("L", corners) + "Z",
        new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
  }

  private static Point on(SpiderArm arm, int percent) {
    return new Point(arm.end().x() * percent / 100, arm.end().y() * percent / 100);
  }

  /** How far the lines between an arm and the next keep from the labels. */
  private static double clearance(int arm, List<SpiderArm> arms) {
    return halfway(arms.get(arm), next(arms, arm))
        .flatMap(it -> Stream.of(20, 60, 100).map(percent -> Math.abs(it - percent)))
        .min(Comparator.naturalOrder())
        .orElse(0.0);
  }

  /** In per cent of the way to the ring's own line. */
  private static Stream<Double> halfway(SpiderArm from, SpiderArm to) {
    var official = between(from.official(), to.official(), from.end());
    return from.self() == null || to.self() == null
        ? Stream.of(official)
        : Stream.of(official, between(from.self(), to.self(), from.end()));
  }

  /** Where a straight line between two arms is half-way: the harmonic mean of its ends. */
  private static double between(Point from, Point to, Point end) {
    var near = from.distance(MIDDLE) / end.distance(MIDDLE);
    var far = to.distance(MIDDLE) / end.distance(MIDDLE);
    return near + far == 0 ? 0 : 200 * near * far / (near + far);
  }

  private static SpiderArm next(List<SpiderArm> arms, int arm) {
    return arms.get((arm + 1) % arms.size());
  }
}
