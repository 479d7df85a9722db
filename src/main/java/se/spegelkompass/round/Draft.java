package se.spegelkompass.round;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
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

  /** A group that will be asked. */
  public record Asked(GroupKind kind, OptionalInt population) {}
}
