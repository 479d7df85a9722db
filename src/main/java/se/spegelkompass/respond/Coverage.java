package se.spegelkompass.respond;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/** How many answers each area of a group can be expected to get. */
final class Coverage {

  /** The draw is repeated with the same luck, so that a page shows the same figures twice. */
  private static final long LUCK = 1;

  private Coverage() {}

  /**
   * The number of respondents by area, if so many answer all they are asked.
   *
   * @param areas the areas that the group can be asked, each with the seconds it takes
   * @param minutes how long answering may take; empty for all areas
   */
  static Map<Integer, Integer> expected(
      Map<Integer, Double> areas, OptionalInt minutes, int respondents) {
    var fairLoad = new FairLoad(new Random(LUCK));
    var counts = new HashMap<Integer, Integer>();
    areas.keySet().forEach(area -> counts.put(area, 0));
    for (int i = 0; i < respondents; i++) {
      fairLoad.choose(areas, counts, minutes).forEach(area -> counts.merge(area, 1, Integer::sum));
    }
    return counts;
  }
}
