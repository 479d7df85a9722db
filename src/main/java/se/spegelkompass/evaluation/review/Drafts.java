package se.spegelkompass.evaluation.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Source;
import se.spegelkompass.evaluation.Sources;

/** Reviews that are under way. Every look-up says which municipality. */
@Singleton
public class Drafts {

  private final DraftRepository repository;
  private final Sources sources;

  Drafts(DraftRepository repository, Sources sources) {
    this.repository = repository;
    this.sources = sources;
  }

  /** Empty for one that does not exist or belongs to another municipality. */
  public Optional<Draft> find(long municipalityId, long id) {
    return repository.findByMunicipalityIdAndId(municipalityId, id).map(this::whole);
  }

  /** Those that people may work on, last changed first. */
  public List<Draft> open(long municipalityId) {
    return repository.open(municipalityId).stream().map(this::whole).toList();
  }

  /** The review that is correcting an evaluation, where there is one. */
  public Optional<Draft> correction(long municipalityId, long evaluationId) {
    return repository.correction(municipalityId, evaluationId).map(this::whole);
  }

  /** Begins a review of a file that has been read. */
  @Transactional
  public Draft begin(
      Coordinator who, Draft.Origin origin, String name, Path file, ReadFile.Read read) {
    var source = sources.keep(who.municipalityId(), name, file);
    sources.put(who.municipalityId(), source.id(), read.text(), read.mediaType());
    return add(who, origin, Draft.State.OPEN, source, null, read.fields());
  }

  /** Keeps a file that is to be read later. */
  @Transactional
  public Draft queue(Coordinator who, String name, Path file) {
    var source = sources.keep(who.municipalityId(), name, file);
    return add(who, Draft.Origin.LIBRARY, Draft.State.WAITING, source, null, Map.of());
  }

  /** Begins a review where everything is typed. */
  @Transactional
  public Draft begin(Coordinator who, Map<String, String> fields) {
    return add(who, Draft.Origin.TYPED, Draft.State.OPEN, null, null, fields);
  }

  /** Begins the correction of a stored evaluation; there is one at a time. */
  @Transactional
  public Draft correct(
      Coordinator who, long evaluationId, Optional<Source> source, Map<String, String> fields) {
    return add(
        who, Draft.Origin.STORED, Draft.State.OPEN, source.orElse(null), evaluationId, fields);
  }

  private Draft add(
      Coordinator who,
      Draft.Origin origin,
      Draft.State state,
      @Nullable Source source,
      @Nullable Long corrects,
      Map<String, String> fields) {
    var now = now();
    var row =
        repository.save(
            new DraftRow(
                null,
                who.municipalityId(),
                origin,
                state,
                0,
                null,
                source == null ? null : source.id(),
                corrects,
                null,
                who.name(),
                now,
                now));
    put(row, fields);
    return row.draft(fields);
  }

  /**
   * Keeps what stands in some of the fields; the others stay as they are.
   *
   * @return the draft with all its fields; empty where there is none that people may work on
   */
  @Transactional
  public Optional<Draft> save(long municipalityId, long id, Map<String, String> fields) {
    var held = repository.hold(municipalityId, id).filter(it -> it.state() == Draft.State.OPEN);
    held.ifPresent(row -> {
      put(row, ReviewForm.known(fields));
      repository.change(municipalityId, id, Draft.State.OPEN, null, null, now());
    });
    return held.flatMap(_ -> find(municipalityId, id));
  }

  /** The file of a waiting draft has been read. */
  @Transactional
  public void read(Draft draft, ReadFile.Read read) {
    var row = repository.hold(draft.municipalityId(), draft.id()).orElseThrow();
    sources.put(
        draft.municipalityId(), draft.sourceId().orElseThrow(), read.text(), read.mediaType());
    put(row, read.fields());
    repository.change(draft.municipalityId(), draft.id(), Draft.State.OPEN, null, null, now());
  }

  /** The file of a waiting draft cannot be read. */
  @Transactional
  public void refuse(Draft draft, String key) {
    repository.change(draft.municipalityId(), draft.id(), Draft.State.REFUSED, key, null, now());
  }

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Draft> hold(long municipalityId, long id) {
    return repository.hold(municipalityId, id).map(this::whole);
  }

  /** The draft has become an evaluation. */
  void kept(Draft draft, long evaluationId) {
    repository.change(
        draft.municipalityId(), draft.id(), Draft.State.KEPT, null, evaluationId, now());
  }

  /** Throws a review away, with its file where no evaluation needs it. */
  @Transactional
  public boolean remove(long municipalityId, long id) {
    var held = repository.hold(municipalityId, id).filter(it -> it.state() != Draft.State.KEPT);
    held.ifPresent(row -> {
      repository.remove(municipalityId, id);
      var source = row.sourceId();
      if (source != null && row.corrects() == null) {
        sources.remove(municipalityId, source);
      }
    });
    return held.isPresent();
  }

  private void put(DraftRow row, Map<String, String> fields) {
    fields.forEach((name, value) -> repository.put(row.municipalityId(), row.key(), name, value));
  }

  private Draft whole(DraftRow row) {
    return row.draft(
        repository.fields(row.municipalityId(), row.key()).stream()
            .collect(
                Collectors.toMap(DraftRepository.FieldRow::name, DraftRepository.FieldRow::value)));
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC);
  }
}
