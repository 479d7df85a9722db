package se.spegelkompass.evaluation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Means that a municipality can hold its own figures against (jämförelsetal): printed in reports,
 * computed from the library, or typed. Every look-up says which municipality.
 */
@Singleton
public class References {

  private final ReferenceRepository repository;
  private final MemberRepository members;

  References(ReferenceRepository repository, MemberRepository members) {
    this.repository = repository;
    this.members = members;
  }

  /** Newest first. */
  public List<ReferenceMean> all(long municipalityId) {
    return repository.newestFirst(municipalityId).stream().map(this::mean).toList();
  }

  /** Those of one edition, newest first. Means of another edition can never be held against it. */
  public List<ReferenceMean> of(long municipalityId, String editionId) {
    return repository.newestFirst(municipalityId).stream()
        .filter(it -> it.editionId().equals(editionId))
        .map(this::mean)
        .toList();
  }

  /** Empty for one that does not exist or belongs to another municipality. */
  public Optional<ReferenceMean> find(long municipalityId, long id) {
    return repository.findByMunicipalityIdAndId(municipalityId, id).map(this::mean);
  }

  /** Keeps means that are computed or typed; returns their id. */
  @Transactional
  public long add(long municipalityId, NewReference created) {
    var id = repository.save(row(municipalityId, created)).key();
    parts(created).forEach((part, points) -> repository.addPart(municipalityId, id, part, points));
    created
        .members()
        .forEach(it -> members.add(municipalityId, id, it.name(), it.evaluatedOn().atDay(1)));
    return id;
  }

  /** Removes means that are computed or typed; those of a report go with its evaluation. */
  @Transactional
  public boolean remove(long municipalityId, long id) {
    return find(municipalityId, id).filter(it -> it.evaluationId().isEmpty()).isPresent()
        && repository.remove(municipalityId, id) > 0;
  }

  private static ReferenceRow row(long municipalityId, NewReference created) {
    return new ReferenceRow(
        null,
        municipalityId,
        null,
        created.base(),
        created.edition().id(),
        number(created.count()),
        number(created.sinceYear()),
        number(created.untilYear()),
        created.total().orElse(null),
        null,
        LocalDate.now(ZoneOffset.UTC));
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static OptionalInt number(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Map<String, BigDecimal> parts(NewReference created) {
    var parts = new HashMap<>(created.subQuestions());
    created.areas().forEach((area, points) -> parts.put(Integer.toString(area), points));
    return parts;
  }

  private ReferenceMean mean(ReferenceRow row) {
    var parts = repository.parts(row.municipalityId(), row.key());
    return new ReferenceMean(
        row.key(),
        row.editionId(),
        row.base(),
        number(row.counted()),
        number(row.sinceYear()),
        number(row.untilYear()),
        Optional.ofNullable(row.total()),
        parts.stream()
            .filter(it -> !it.part().contains("."))
            .collect(
                Collectors.toMap(
                    it -> Integer.valueOf(it.part()), ReferenceRepository.Part::points)),
        parts.stream()
            .filter(it -> it.part().contains("."))
            .collect(
                Collectors.toMap(ReferenceRepository.Part::part, ReferenceRepository.Part::points)),
        row.evaluationId() == null ? OptionalLong.empty() : OptionalLong.of(row.evaluationId()),
        members.of(row.municipalityId(), row.key()).stream()
            .map(it -> new ReferenceMean.Member(it.name(), YearMonth.from(it.evaluatedOn())))
            .toList(),
        row.createdOn());
  }
}
