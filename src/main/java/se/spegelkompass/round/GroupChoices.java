package se.spegelkompass.round;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a coordinator may choose for a group while the round is a draft.
 *
 * @param name its own name; empty where it is called after its kind
 * @param weight how much it weighs in the whole, above 0; only proportions matter
 * @param k the fewest answers behind a shown result, if more than the round's
 * @param minutes how long answering may take; empty where all areas are asked
 */
public record GroupChoices(
    Optional<String> name, double weight, OptionalInt k, OptionalInt minutes) {

  /** A group as the round has it from the beginning: it weighs 1 and is asked everything. */
  public static final GroupChoices NONE =
      new GroupChoices(Optional.empty(), 1, OptionalInt.empty(), OptionalInt.empty());

  public GroupChoices {
    if (weight <= 0) {
      throw new IllegalArgumentException("a group's weight must be above 0");
    }
  }
}
