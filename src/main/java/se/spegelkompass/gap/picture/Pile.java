package se.spegelkompass.gap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places so near each other that only one place can be pointed out; their labels stand together.
 *
 * @param members which they are, in their order
 * @param place the first one's
 */
record Pile(List<Integer> members, Point place) {

  /** Half a mark: nearer ones cover each other more than not. */
  private static final double NEAR = 7.5;

  /** Around each label in a block. */
  private static final double AIR = 2;

  static List<Pile> of(List<Point> places) {
    var piles = new ArrayList<Pile>();
    for (int it = 0; it < places.size(); it++) {
      var place = places.get(it);
      var near = piles.stream().filter(pile -> pile.place.distance(place) < NEAR).findFirst();
      if (near.isEmpty()) {
        piles.add(new Pile(new ArrayList<>(), place));
      }
      near.orElseGet(piles::getLast).members.add(it);
    }
    return piles;
  }

  /** What its labels take together in so many columns, each of them so wide and high. */
  Box block(int columns, double width, double height) {
    var rows = (members.size() + columns - 1) / columns;
    return Box.around(place, columns * (width + AIR) - AIR, rows * (height + AIR) - AIR);
  }

  /** The labels' boxes in a block that stands there. */
  List<Box> cells(Box block, int columns, double width, double height) {
    var cells = new ArrayList<Box>();
    for (int it = 0; it < members.size(); it++) {
      var column = it % columns;
      var row = it / columns;
      cells.add(
          new Box(
              block.left() + column * (width + AIR),
              block.top() + row * (height + AIR),
              width,
              height));
    }
    return cells;
  }

  /** Squarest first. */
  List<Integer> columns(double width, double height) {
    var size = members.size();
    var square = (int) Math.max(1, Math.round(Math.sqrt(size * height / width)));
    var all = new ArrayList<Integer>();
    for (int it = 1; it <= size; it++) {
      all.add(it);
    }
    all.sort(Comparator.comparingInt(it -> Math.abs(it - square)));
    return all.subList(0, Math.min(4, size));
  }
}
