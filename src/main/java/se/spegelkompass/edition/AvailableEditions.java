package se.spegelkompass.edition;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.EditionCheck;
import se.spegelkompass.framework.Editions;

/** The editions a municipality can ask: those packed with the application, and its own. */
@Singleton
public class AvailableEditions {

  private final Editions packed;
  private final OwnEditionRepository repository;

  /** By the hash of their files: the same files are always the same edition. */
  private final Map<String, Edition> read = new ConcurrentHashMap<>();

  AvailableEditions(Editions packed, OwnEditionRepository repository) {
    this.packed = packed;
    this.repository = repository;
  }

  /** The packed ones first, newest first; then the municipality's own, newest first. */
  public List<Edition> all(long municipalityId) {
    return Stream.concat(packed.all().stream(), own(municipalityId).stream()).toList();
  }

  /** The municipality's own, newest first. */
  public List<Edition> own(long municipalityId) {
    return repository.findByMunicipalityIdOrderByIdDesc(municipalityId).stream()
        .map(this::edition)
        .toList();
  }

  public Optional<Edition> find(long municipalityId, String id) {
    if (packed.find(id).isPresent()) {
      return packed.find(id);
    }
    // The database would refuse to compare what no id can look like.
    return EditionCheck.isId(id)
        ? repository.findByMunicipalityIdAndEditionId(municipalityId, id).map(this::edition)
        : Optional.empty();
  }

  /** The files of an edition, packed as zip. */
  byte[] files(long municipalityId, Edition edition) {
    return packed.find(edition.id()).isPresent()
        ? new Folder(packed.texts(edition)).zip()
        : repository
            .findByMunicipalityIdAndEditionId(municipalityId, edition.id())
            .orElseThrow()
            .files();
  }

  /** The edition that official evaluations use today. */
  public Edition newest() {
    return packed.newest();
  }

  private Edition edition(OwnEditionRow row) {
    return read.computeIfAbsent(
        row.hash(), hash -> EditionCheck.published(Folder.unzip(row.files()).texts(), packed));
  }
}
