package se.spegelkompass.respond;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * Decides which areas a respondent is asked about, so that every area of a group gets about as many
 * respondents: those least covered first, drawn among equals. An area is only passed over for
 * another that is as little covered, so the counts of a group never differ by more than one.
 */
final class FairLoad {

  private final RandomGenerator random;

  FairLoad(RandomGenerator random) {
    this.random = random;
  }

  /**
   * The areas for one respondent, in the order they are asked.
   *
   * @param areas the areas that the group can be asked, each with the seconds it takes
   * @param responses how many responses each area has so far; missing is none
   * @param minutes how long it may take; empty for all areas. One area is always asked, also where
   *     it takes longer
   */
  List<Integer> choose(
      Map<Integer, Double> areas, Map<Integer, Integer> responses, OptionalInt minutes) {
    var left = minutes.isPresent() ? minutes.getAsInt() * 60.0 : Double.POSITIVE_INFINITY;
    var waiting = new ArrayList<>(areas.keySet());
    Collections.sort(waiting);
    Collections.shuffle(waiting, random);
    var chosen = new ArrayList<Integer>();
    while (!waiting.isEmpty()) {
      var least =
          waiting.stream().mapToInt(it -> responses.getOrDefault(it, 0)).min().orElseThrow();
      var room = chosen.isEmpty() ? Double.POSITIVE_INFINITY : left;
      var next =
          waiting.stream()
              .filter(it -> responses.getOrDefault(it, 0) == least)
              .filter(it -> seconds(areas, it) <= room)
              .findFirst();
      if (next.isEmpty()) {
        break;
      }
      chosen.add(next.get());
      waiting.removeIf(next.get()::equals);
      left -= seconds(areas, next.get());
    }
    return chosen;
  }

  private static double seconds(Map<Integer, Double> areas, int area) {
    return areas.getOrDefault(area, 0.0);
  }
}
