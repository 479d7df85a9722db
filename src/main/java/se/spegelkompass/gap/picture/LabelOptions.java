package se.spegelkompass.gap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a pile's labels can stand, whatever other labels do. */
final class LabelOptions {

  /** From a mark's middle to a label that needs no line. */
  private static final double[] BESIDE = {10, 12, 14};

  private static final double FIRST_RING = 18;
  private static final double RING = 5;
  private static final int RINGS = 40;

  /** Right, left, above, below, and then between them. */
  private static final int[] SIDES = {90, 270, 0, 180, 45, 135, 315, 225};

  private static final int TURN = 10;

  private final Box room;
  private final double width;
  private final double height;
  private final List<Point> places;
  private final List<Box> marks;

  LabelOptions(List<Point> places, double reach, Box room, double width, double height) {
    this.places = places;
    this.room = room;
    this.width = width;
    this.height = height;
    this.marks = places.stream().map(it -> Box.around(it, 2 * reach, 2 * reach)).toList();
  }

  /**
   * Within the room and on no mark, the nearest first: those that are good, then those that are
   * surely their own mark's though their line runs over another, then the others.
   */
  List<LabelPlace> of(Pile pile) {
    var others = others(pile);
    var ranked =
        candidates(pile)
            .filter(this::isFree)
            .collect(Collectors.groupingBy(it -> rank(it, others)));
    var all = new ArrayList<LabelPlace>();
    for (int rank = 0; rank < 3; rank++) {
      all.addAll(ranked.getOrDefault(rank, List.of()));
    }
    return all;
  }

  private int rank(LabelPlace it, int[] others) {
    if (isMistakable(it, others)) {
      return 2;
    }
    return IntStream.of(others).noneMatch(mark -> it.isLedThrough(marks.get(mark))) ? 0 : 1;
  }

  private int[] others(Pile pile) {
    return IntStream.range(0, places.size()).filter(it -> !pile.members().contains(it)).toArray();
  }

  private boolean isFree(LabelPlace it) {
    var block = it.block().grown(LabelPlace.AIR);
    return block.isWithin(room) && marks.stream().noneMatch(block::overlaps);
  }

  /** Whether it is as near another mark as it is its own. */
  private boolean isMistakable(LabelPlace it, int[] others) {
    var own = Math.min(it.block().distance(it.pile().place()), BESIDE[0]);
    return IntStream.of(others).anyMatch(mark -> it.block().distance(places.get(mark)) < own + 2);
  }

  private Stream<LabelPlace> candidates(Pile pile) {
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

  private Stream<LabelPlace> around(Pile pile, double distance, boolean led) {
    return pile.columns(width, height).stream()
        .flatMap(columns ->
            directions(led)
                .mapToObj(degrees ->
                    LabelPlace.of(
                        pile,
                        pile.block(columns, width, height),
                        columns,
                        degrees,
                        distance,
                        led)));
  }

  private static IntStream directions(boolean led) {
    var sides = IntStream.of(SIDES);
    return led
        ? IntStream.concat(sides, IntStream.range(0, 360 / TURN).map(it -> it * TURN))
        : sides;
  }
}
