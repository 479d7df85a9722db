package se.spegelkompass.round;

import java.util.Optional;
import java.util.OptionalInt;
import se.spegelkompass.framework.GroupKind;

/**
 * A group of people that a round asks (svarsgrupp).
 *
 * @param kind what its people can judge
 * @param standard whether it is the one group of its kind that every round begins with
 * @param population how many people are asked; empty where nobody knows
 * @param link the token of its open link; empty before the round opens
 * @param openLink whether anybody with the link may answer
 * @param mergedInto the group whose results it is part of; empty where it stands for itself
 */
public record Group(
    long id,
    GroupKind kind,
    boolean standard,
    OptionalInt population,
    Optional<String> link,
    GroupChoices choices,
    boolean openLink,
    Optional<Long> mergedInto) {

  /** The group that its results are shown under. */
  public long result() {
    return mergedInto.orElse(id);
  }

  /** The fewest answers behind a shown result: the round's, or more. */
  public int k(Round round) {
    return Math.max(round.k(), choices.k().orElse(0));
  }

  /**
   * Whether the number of responses says nothing about a person: at least k were asked, or
   * answered.
   */
  public boolean mayTell(int responses, Round round) {
    return population.isPresent() ? population.getAsInt() >= k(round) : responses >= k(round);
  }

  /** Whether it can be told to have fewer people than a shown result needs answers. */
  public boolean isSmall(Round round) {
    return population.isPresent() && population.getAsInt() < k(round);
  }
}
