package se.spegelkompass.round;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
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
    @Nullable String linkToken) {

  Group group() {
    return new Group(
        Objects.requireNonNull(id),
        kind,
        population == null ? OptionalInt.empty() : OptionalInt.of(population),
        Optional.ofNullable(linkToken));
  }
}
