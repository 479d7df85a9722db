package se.spegelkompass.gap;

import java.util.List;
import se.spegelkompass.web.Link;

/**
 * What is done about a sub-question.
 *
 * @param create where one begins to do something
 */
record ActionsPart(List<Link> links, String create) {

  /** Where an action about a comparison begins; sub-questions are added with {@link #chosen}. */
  static String address(Pair pair) {
    return "/atgarder/ny?matning=" + pair.round().id() + "&utvardering=" + pair.evaluation().id();
  }

  /** A sub-question that the action is about. */
  static String chosen(String subQuestion) {
    return "&delfraga=" + subQuestion;
  }
}
