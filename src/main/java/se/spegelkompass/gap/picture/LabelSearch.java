package se.spegelkompass.gap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds room for the labels of places: beside the place where it is free, else further out with a
 * line to it. No label touches another, a mark or a line that is drawn. Labels of places on top of
 * each other stand in one block. The same places always get the same answer.
 */
final class LabelSearch {

  /** From a mark's middle to a label that needs no line. */
  private static final double[] BESIDE = {10, 12, 14};

  private static final double FIRST_RING = 18;
  private static final double RING = 5;
  private static final int RINGS = 40;

  /** Right, left, above, below, and then between them. */
  private static final int[] SIDES = {90, 270, 0, 180, 45, 135, 315, 225};

  private static final int TURN = 10;

  /** So many times it starts anew, with those first that found no room, or only far away. */
  private static final int ATTEMPTS = 8;

  private static final double FAR = 60;

  /** Around a label. */
  static final double AIR = 1;

  private final Box room;
  private final double width;
  private final double height;
  private final List<Box> marks;
  private final List<Point> places;
  private final List<Found> found = new ArrayList<>();

  private LabelSearch(List<Point> places, double reach, Box room, double width, double height) {
    this.places = places;
    this.room = room;
    this.width = width;
    this.height = height;
    this.marks = places.stream().map(it -> Box.around(it, 2 * reach, 2 * reach)).toList();
  }

  /**
   * Where labels stand, one answer for each pile that found room; the labels of others must stand
   * elsewhere.
   *
   * @param reach how far a mark reaches from its place
   * @param room what the labels stay within
   * @param width a label's
   */
  static List<Found> search(
      List<Point> places, double reach, Box room, double width, double height) {
    var search = new LabelSearch(places, reach, room, width, height);
    var piles = search.hardestFirst(Pile.of(places));
    var best = search.place(piles);
    for (int it = 1; it < ATTEMPTS && search.cost(best, piles) > 0; it++) {
      piles = search.worstFirst(piles);
      var next = search.place(piles);
      best = search.cost(next, piles) < search.cost(best, piles) ? next : best;
    }
    return best;
  }

  private List<Pile> hardestFirst(List<Pile> piles) {
    return piles.stream()
        .sorted(
            Comparator.<Pile>comparingInt(it -> -it.members().size())
                .thenComparingLong(it -> -neighbours(it)))
        .toList();
  }

  private List<Pile> worstFirst(List<Pile> piles) {
    var placed = found.stream().map(Found::pile).toList();
    var near = found.stream().filter(it -> it.distance() <= FAR).map(Found::pile).toList();
    return piles.stream()
        .sorted(Comparator.<Pile, Boolean>comparing(placed::contains).thenComparing(near::contains))
        .toList();
  }

  /** How far the lines are too long; a label left out is the longest. */
  private double cost(List<Found> found, List<Pile> piles) {
    return (piles.size() - found.size()) * (room.width() + room.height())
        + found.stream().mapToDouble(it -> Math.max(0, it.distance() - FAR)).sum();
  }

  private List<Found> place(List<Pile> piles) {
    found.clear();
    piles.forEach(it -> place(it).ifPresent(found::add));
    return List.copyOf(found);
  }

  private long neighbours(Pile pile) {
    return places.stream().filter(it -> it.distance(pile.place()) < 3 * width).count();
  }

  private Optional<Found> place(Pile pile) {
    var others = others(pile);
    var free = new ArrayList<Found>();
    var good =
        candidates(pile)
            .filter(this::isFree)
            .peek(free::add)
            .filter(it -> isClear(it, others) && !isMistakable(it, others))
            .findFirst();
    return good.or(() -> free.stream().filter(it -> !isMistakable(it, others)).findFirst())
        .or(() -> free.stream().findFirst());
  }

  private int[] others(Pile pile) {
    return IntStream.range(0, places.size()).filter(it -> !pile.members().contains(it)).toArray();
  }

  private Stream<Found> candidates(Pile pile) {
    var beside =
        IntStream.range(0, BESIDE.length)
            .boxed()
            .flatMap(ring -> around(pile, BESIDE[ring], false));
    var further =
        IntStream.range(0, RINGS)
            .boxed()
            .flatMap(ring -> around(pile, FIRST_RING + ring * RING, true));
    return Stream.concat(beside, further);
  }

  private Stream<Found> around(Pile pile, double distance, boolean led) {
    return pile.columns(width, height).stream()
        .flatMap(columns ->
            directions(led)
                .mapToObj(degrees ->
                    Found.of(pile, block(pile, columns), columns, degrees, distance, led)));
  }

  private Box block(Pile pile, int columns) {
    return pile.block(columns, width, height);
  }

  private static IntStream directions(boolean led) {
    var sides = IntStream.of(SIDES);
    return led
        ? IntStream.concat(sides, IntStream.range(0, 360 / TURN).map(it -> it * TURN))
        : sides;
  }

  /** Within the room, and touching nothing that is there. */
  private boolean isFree(Found it) {
    var block = it.block().grown(AIR);
    return block.isWithin(room)
        && marks.stream().noneMatch(block::overlaps)
        && found.stream().noneMatch(other -> touches(it, other));
  }

  private static boolean touches(Found it, Found other) {
    return it.spaced().overlaps(other.block())
        || other.isLedThrough(it.block())
        || it.isLedThrough(other.block());
  }

  /** Whether its line runs over no other mark. */
  private boolean isClear(Found it, int[] others) {
    return IntStream.of(others).noneMatch(mark -> it.isLedThrough(marks.get(mark)));
  }

  /** Whether it is as near another mark as it is its own. */
  private boolean isMistakable(Found it, int[] others) {
    var own = Math.min(it.block().distance(it.pile().place()), BESIDE[0]);
    return IntStream.of(others).anyMatch(mark -> it.block().distance(places.get(mark)) < own + 2);
  }

  /**
   * Where a pile's labels stand.
   *
   * @param spaced with the air around it that other labels keep out of
   * @param nearest its place nearest the marks
   * @param led whether a line is needed to see whose they are
   */
  record Found(Pile pile, Box block, Box spaced, Point nearest, int columns, boolean led) {

    static Found of(
        Pile pile, Box block, int columns, double degrees, double distance, boolean led) {
      var angle = Math.toRadians(degrees);
      var across = Math.sin(angle) * (distance + block.width() / 2);
      var up = Math.cos(angle) * (distance + block.height() / 2);
      var centre = new Point(pile.place().x() + across, pile.place().y() - up);
      var there = Box.around(centre, block.width(), block.height());
      return new Found(
          pile, there, there.grown(3 * AIR), there.nearest(pile.place()), columns, led);
    }

    /** Its labels' boxes, in the members' order. */
    List<Box> cells(double width, double height) {
      return pile.cells(block, columns, width, height);
    }

    double distance() {
      return nearest.distance(pile.place());
    }

    private boolean isLedThrough(Box box) {
      return led && box.isCrossedBy(pile.place(), nearest);
    }
  }
}
