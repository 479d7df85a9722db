package se.spegelkompass.gap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Finds room for the labels of places: beside the place where it is free, else further out with a
 * line to it. No label touches another, a mark or a line that is drawn. Labels of places on top of
 * each other stand in one block. The same places always get the same answer.
 */
final class LabelSearch {

  /** So many times it starts anew, with those first that found no room, or only far away. */
  private static final int ATTEMPTS = 8;

  private static final double FAR = 60;

  private final Box room;
  private final List<Pile> piles;

  /** Where each pile's labels can stand, the best first: the same in every attempt. */
  private final IdentityHashMap<Pile, List<LabelPlace>> options = new IdentityHashMap<>();

  private final List<LabelPlace> found = new ArrayList<>();

  private LabelSearch(List<Point> places, double reach, Box room, double width, double height) {
    this.room = room;
    this.piles = hardestFirst(Pile.of(places), places, 3 * width);
    var around = new LabelOptions(places, reach, room, width, height);
    piles.forEach(it -> options.put(it, around.of(it)));
  }

  /**
   * Where labels stand, one answer for each pile that found room; the labels of others must stand
   * elsewhere.
   *
   * @param reach how far a mark reaches from its place
   * @param room what the labels stay within
   * @param width a label's
   */
  static List<LabelPlace> search(
      List<Point> places, double reach, Box room, double width, double height) {
    return new LabelSearch(places, reach, room, width, height).best();
  }

  private List<LabelPlace> best() {
    var order = piles;
    var best = place(order);
    for (int it = 1; it < ATTEMPTS && cost(best) > 0; it++) {
      order = worstFirst(order);
      var next = place(order);
      best = cost(next) < cost(best) ? next : best;
    }
    return best;
  }

  private static List<Pile> hardestFirst(List<Pile> piles, List<Point> places, double near) {
    return piles.stream()
        .sorted(
            Comparator.<Pile>comparingInt(it -> -it.members().size())
                .thenComparingLong(pile ->
                    -places.stream().filter(it -> it.distance(pile.place()) < near).count()))
        .toList();
  }

  private List<Pile> worstFirst(List<Pile> piles) {
    var placed = found.stream().map(LabelPlace::pile).toList();
    var near = found.stream().filter(it -> it.distance() <= FAR).map(LabelPlace::pile).toList();
    return piles.stream()
        .sorted(Comparator.<Pile, Boolean>comparing(placed::contains).thenComparing(near::contains))
        .toList();
  }

  /** How far the lines are too long; a label left out is the longest. */
  private double cost(List<LabelPlace> found) {
    return (piles.size() - found.size()) * (room.width() + room.height())
        + found.stream().mapToDouble(it -> Math.max(0, it.distance() - FAR)).sum();
  }

  private List<LabelPlace> place(List<Pile> order) {
    found.clear();
    for (var pile : order) {
      Objects.requireNonNull(options.get(pile)).stream()
          .filter(it -> found.stream().noneMatch(it::touches))
          .findFirst()
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }
}
