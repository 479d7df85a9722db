package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.round.Round;
import se.spegelkompass.visit.MaterialRepository.Content;
import se.spegelkompass.visit.MaterialRepository.MaterialRow;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.PartsStream;

/** The links and documents of a round. Every look-up says which municipality. */
@Singleton
class Materials {

  /** The most bytes that the documents of one round may have together. */
  static final long MOST = 200L * 1024 * 1024;

  private static final int PART = 1024 * 1024;

  private final MaterialRepository repository;

  Materials(MaterialRepository repository) {
    this.repository = repository;
  }

  /** In the order they were added. */
  List<Material> of(Round round) {
    return repository
        .findByMunicipalityIdAndRoundIdAndRemovedOrderById(
            round.municipalityId(), round.id(), false)
        .stream()
        .map(Materials::material)
        .toList();
  }

  /** What stands behind an address. */
  sealed interface Found {

    record There(Material it) implements Found {}

    /** Somebody has removed it. */
    record Removed() implements Found {}
  }

  /**
   * One of them.
   *
   * @param id as it stands in an address
   * @throws NotFound if there never was one
   */
  Found find(Round round, String subQuestionId, String id) {
    var row =
        Optional.of(id)
            .filter(it -> it.matches("\\d{1,18}"))
            .flatMap(it ->
                repository.findByMunicipalityIdAndRoundIdAndSubQuestionIdAndId(
                    round.municipalityId(), round.id(), subQuestionId, Long.parseLong(it)))
            .orElseThrow(NotFound::new);
    return row.removed() ? new Found.Removed() : new Found.There(material(row));
  }

  void link(Round round, String subQuestionId, String title, String address) {
    repository.save(row(round, subQuestionId, title, address, null, null));
  }

  /**
   * Keeps a document.
   *
   * @return false where the round has no room for it
   */
  @Transactional
  boolean keep(Round round, String subQuestionId, String title, String fileName, Path file) {
    repository.hold(round.municipalityId(), round.id());
    try (var content = Files.newInputStream(file)) {
      var size = Files.size(file);
      if (repository.sizes(round.municipalityId(), round.id()) + size > MOST) {
        return false;
      }
      var row = row(round, subQuestionId, title, null, fileName, Math.toIntExact(size));
      keep(repository.save(row), content);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(MaterialRow row, InputStream content) throws IOException {
    var part = 0;
    for (var bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
      repository.addPart(row.municipalityId(), key(row), part++, bytes);
    }
  }

  /**
   * Gives it another title, and a link another address.
   *
   * @param seen the version that the person changed
   * @return false where somebody else has changed or removed it since
   */
  boolean change(Round round, Material it, String title, @Nullable String address, int seen) {
    var changed =
        repository.change(round.municipalityId(), round.id(), it.id(), title, address, seen);
    return changed == 1;
  }

  /**
   * Removes it.
   *
   * @param seen the version that the person saw
   * @return false where somebody else has changed or removed it since
   */
  @Transactional
  boolean remove(Round round, Material it, int seen) {
    var removed = repository.remove(round.municipalityId(), round.id(), it.id(), seen) == 1;
    if (removed) {
      repository.removeParts(round.municipalityId(), it.id());
    }
    return removed;
  }

  /** A document's bytes; fetched as they are read. */
  InputStream content(Round round, Material.Document document) {
    return new PartsStream(
        part -> repository.part(round.municipalityId(), document.id(), part).map(Content::content));
  }

  private static MaterialRow row(
      Round round,
      String subQuestionId,
      String title,
      @Nullable String address,
      @Nullable String fileName,
      @Nullable Integer size) {
    return new MaterialRow(
        null,
        round.municipalityId(),
        round.id(),
        subQuestionId,
        title,
        address,
        fileName,
        size,
        1,
        false);
  }

  private static Material material(MaterialRow row) {
    return row.address() == null
        ? new Material.Document(
            key(row),
            row.subQuestionId(),
            row.title(),
            row.version(),
            Objects.requireNonNull(row.fileName()),
            Objects.requireNonNull(row.size()))
        : new Material.Linked(
            key(row), row.subQuestionId(), row.title(), row.version(), row.address());
  }

  private static long key(MaterialRow row) {
    return Objects.requireNonNull(row.id());
  }
}
