package se.spegelkompass.feedback;

import java.util.List;
import java.util.Optional;

/**
 * What a coordinator has written and chosen.
 *
 * @param evaluation the evaluation it is about; empty where there is none yet
 * @param showGroups whether the groups that may be shown are
 */
record Written(
    String introduction, Optional<Long> evaluation, boolean showGroups, List<Doing> doings) {

  static final Written NOTHING = new Written("", Optional.empty(), false, List.of());

  Written {
    doings = List.copyOf(doings);
  }

  /** What is done at a place in the list, from 1; nothing where there is none. */
  Doing doing(int number) {
    return number <= doings.size() ? doings.get(number - 1) : new Doing("", "");
  }
}
