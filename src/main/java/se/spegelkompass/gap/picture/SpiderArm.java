package se.spegelkompass.gap.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area's line from the middle of a spider chart, in the chart's own places.
 *
 * @param end at 100 %
 * @param sector what is touched to choose the area: from the middle out past the marks
 * @param self where the pre-score's mark is, or null
 */
record SpiderArm(
    Point end, String sector, @Nullable Point self, Point official, Caption caption, String name) {

  static final int LINES = 3;

  private static final Point MIDDLE = new Point(0, 0);

  /** Marks at 100 % reach 7 units past the end. */
  private static final double GAP = 10;

  /** A label beside a slanting arm may hang so far below its end without touching the rings. */
  private static final double HANG = 18;

  private static final double EDGE = Lettering.PICTURE / 2;
  private static final double UPRIGHT_ROOM = 200;

  static SpiderArm of(Spoke spoke, double degrees, double half, double radius) {
    return new SpiderArm(
        MIDDLE.towards(degrees, radius),
        sector(degrees, half, radius + GAP),
        spoke.self().isPresent()
            ? MIDDLE.towards(degrees, radius * spoke.self().getAsDouble())
            : null,
        MIDDLE.towards(degrees, radius * spoke.official()),
        caption(spoke.label(), degrees, radius),
        spoke.label());
  }

  /** The label's lines, all of them, at this radius. */
  static List<String> lines(String label, double degrees, double radius) {
    return Lettering.wrap(label, room(degrees, radius));
  }

  private static double room(double degrees, double radius) {
    var anchor = anchor(degrees, radius);
    return isUpright(anchor) ? UPRIGHT_ROOM : EDGE - Math.abs(anchor.x()) - 1;
  }

  /** Straight up and down so far out that the slanting arms' labels are passed. */
  private static Point anchor(double degrees, double radius) {
    var anchor = MIDDLE.towards(degrees, radius + GAP);
    var passed = (radius + GAP) * Math.sqrt(0.5) + Lettering.height(LINES) - HANG + 1;
    return isUpright(anchor) ? MIDDLE.towards(degrees, Math.max(radius + GAP, passed)) : anchor;
  }

  private static Caption caption(String label, double degrees, double radius) {
    var anchor = anchor(degrees, radius);
    var lines = Lettering.cut(lines(label, degrees, radius), LINES, room(degrees, radius));
    var hang = Math.min(HANG, Lettering.height(lines.size()) / 2);
    if (isUpright(anchor)) {
      return Caption.of(anchor, 0.5, anchor.y() < 0 ? 1 : 0, lines);
    }
    var side = anchor.x() > 0 ? 0 : 1;
    if (Math.abs(anchor.y()) < radius / 4) {
      return Caption.of(anchor, side, 0.5, lines);
    }
    return anchor.y() < 0
        ? Caption.of(new Point(anchor.x(), anchor.y() + hang), side, 1, lines)
        : Caption.of(new Point(anchor.x(), anchor.y() - hang), side, 0, lines);
  }

  private static boolean isUpright(Point anchor) {
    return Math.abs(anchor.x()) < Math.abs(anchor.y()) / 4;
  }

  private static String sector(double degrees, double half, double radius) {
    return "M0 0L"
        + MIDDLE.towards(degrees - half, radius).svg()
        + "L"
        + MIDDLE.towards(degrees, radius).svg()
        + "L"
        + MIDDLE.towards(degrees + half, radius).svg()
        + "Z";
  }
}
