package se.spegelkompass.gap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.Choice;

/**
 * What is chosen to stand beside the two mirrors, and what could be.
 *
 * @param group the chosen group
 * @param reference the chosen mean or other municipality
 * @param groups all that can be chosen, with none first
 * @param references likewise
 */
record Beside(
    Optional<Companion> group,
    Optional<Companion> reference,
    List<Choice> groups,
    List<Choice> references) {

  static final Beside NOTHING =
      new Beside(Optional.empty(), Optional.empty(), List.of(), List.of());

  Beside {
    groups = List.copyOf(groups);
    references = List.copyOf(references);
  }

  OptionalDouble group(Area area) {
    return share(group, it -> it.share(area));
  }

  OptionalDouble group(SubQuestion subQuestion) {
    return share(group, it -> it.share(subQuestion));
  }

  OptionalDouble reference(Area area) {
    return share(reference, it -> it.share(area));
  }

  OptionalDouble reference(SubQuestion subQuestion) {
    return share(reference, it -> it.share(subQuestion));
  }

  private static OptionalDouble share(
      Optional<Companion> companion, Function<Companion, OptionalDouble> share) {
    return companion.map(share).orElse(OptionalDouble.empty());
  }

  /** What the chosen group is called, or null. */
  public @Nullable String groupName() {
    return group.map(Companion::name).orElse(null);
  }

  /** What the chosen mean or municipality is called, or null. */
  public @Nullable String referenceName() {
    return reference.map(Companion::name).orElse(null);
  }

  /** The chosen group as in the address; nothing for none. */
  public String groupKey() {
    return group.map(Companion::key).orElse("");
  }

  public String referenceKey() {
    return reference.map(Companion::key).orElse("");
  }

  /** Whether there is anything to choose. */
  public boolean isOffered() {
    return groups.size() > 1 || references.size() > 1;
  }

  /** Whether anything is chosen. */
  public boolean isChosen() {
    return group.isPresent() || reference.isPresent();
  }
}
