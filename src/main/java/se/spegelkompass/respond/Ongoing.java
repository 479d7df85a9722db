package se.spegelkompass.respond;

import java.util.Map;

/**
 * A response that can still be changed.
 *
 * @param comments the respondent's own examples, by item id
 * @param moreAreas whether there are areas that this respondent is not asked about
 */
record Ongoing(
    boolean submitted, Journey journey, Map<String, String> comments, boolean moreAreas) {

  Ongoing {
    comments = Map.copyOf(comments);
  }
}
