package se.spegelkompass.round;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("round")
record RoundRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    String name,
    String editionId,
    String editionHash,
    LocalDate lastDay,
    int k,
    RoundStatus status,
    @Nullable LocalDate closedOn) {

  long key() {
    return Objects.requireNonNull(id);
  }

  Round round(List<GroupRow> groups) {
    return new Round(
        key(),
        municipalityId,
        name,
        editionId,
        editionHash,
        lastDay,
        k,
        status,
        Optional.ofNullable(closedOn),
        groups.stream().map(GroupRow::group).toList());
  }
}
