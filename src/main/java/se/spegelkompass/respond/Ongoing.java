package se.spegelkompass.respond;

import java.util.Map;

/**
 * A response that can still be changed.
 *
 * @param comments the respondent's own examples, by item id
 */
record Ongoing(boolean submitted, Journey journey, Map<String, String> comments) {

  Ongoing {
    comments = Map.copyOf(comments);
  }
}
