package se.spegelkompass.round;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;

/** What a coordinator decides about a round before it opens; all of it is valid. */
public record Draft(String name, Edition edition, LocalDate lastDay, int k, List<Asked> groups) {

  public static final int DEFAULT_K = 6;
  public static final int LEAST_K = 5;

  public Draft {
    groups = List.copyOf(groups);
    if (name.isBlank() || k < LEAST_K || groups.isEmpty()) {
      throw new IllegalArgumentException("a round needs a name, a k of at least 5 and a group");
    }
  }

  /**
   * A group that will be asked.
   *
   * @param id the group it is already; empty for a new one
   * @param standard whether it is the one group of its kind that every round begins with
   */
  public record Asked(
      OptionalLong id,
      GroupKind kind,
      boolean standard,
      OptionalInt population,
      GroupChoices choices) {

    /** A group as it was chosen for another round. */
    static Asked again(Group group) {
      return new Asked(
          OptionalLong.empty(),
          group.kind(),
          group.standard(),
          group.population(),
          group.choices());
    }

    /** A standard group that weighs 1 and is asked everything. */
    public static Asked of(GroupKind kind, OptionalInt population) {
      return new Asked(OptionalLong.empty(), kind, true, population, GroupChoices.NONE);
    }
  }
}
