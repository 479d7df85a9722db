package se.spegelkompass.round;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.GroupKind;

@MappedEntity("round_group")
record GroupRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    long roundId,
    GroupKind kind,
    @Nullable Integer population,
    @Nullable String linkToken,
    @Nullable String name,
    boolean standard,
    BigDecimal weight,
    @Nullable Integer k,
    @Nullable Integer minutes,
    boolean openLink,
    @Nullable Long mergedInto) {

  /** A group that is new in a round. */
  static GroupRow fresh(long municipalityId, long roundId, Draft.Asked asked, boolean openLink) {
    return new GroupRow(
        null,
        municipalityId,
        roundId,
        asked.kind(),
        boxed(asked.population()),
        null,
        asked.choices().name().orElse(null),
        asked.standard(),
        BigDecimal.valueOf(asked.choices().weight()),
        boxed(asked.choices().k()),
        boxed(asked.choices().minutes()),
        openLink,
        null);
  }

  static @Nullable Integer boxed(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  long key() {
    return Objects.requireNonNull(id);
  }

  Group group() {
    return new Group(
        key(),
        kind,
        standard,
        optional(population),
        Optional.ofNullable(linkToken),
        new GroupChoices(
            Optional.ofNullable(name), weight.doubleValue(), optional(k), optional(minutes)),
        openLink,
        Optional.ofNullable(mergedInto));
  }

  private static OptionalInt optional(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
