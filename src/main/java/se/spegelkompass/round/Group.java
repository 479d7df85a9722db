package se.spegelkompass.round;

import java.util.Optional;
import java.util.OptionalInt;
import se.spegelkompass.framework.GroupKind;

/**
 * A group of people that a round asks (svarsgrupp).
 *
 * @param population how many people are asked; empty where nobody knows
 * @param link the token of its open link; empty before the round opens
 */
public record Group(long id, GroupKind kind, OptionalInt population, Optional<String> link) {

  /**
   * Whether the number of responses says nothing about a person: at least k were asked, or
   * answered.
   */
  public boolean mayTell(int responses, int k) {
    return population.isPresent() ? population.getAsInt() >= k : responses >= k;
  }

  /** Whether it can be told to have fewer people than a shown result needs answers. */
  public boolean isSmallerThan(int k) {
    return population.isPresent() && population.getAsInt() < k;
  }
}
