package se.spegelkompass.evaluation.library;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Sources;
import se.spegelkompass.evaluation.review.Drafts;

/** Takes files in: each ends in the queue, or in the list with the reason why not. */
@Singleton
class LibraryFiles {

  private final FileRepository repository;
  private final Sources sources;
  private final Drafts drafts;

  LibraryFiles(FileRepository repository, Sources sources, Drafts drafts) {
    this.repository = repository;
    this.sources = sources;
    this.drafts = drafts;
  }

  /**
   * Keeps a file that is to be read; the same bytes are kept once.
   *
   * @param archive the zip file that it came in
   */
  void add(Coordinator who, String name, @Nullable String archive, Path file) {
    var sum = Sources.sha256(file);
    if (!keep(who, name, archive, file, sum)) {
      repository.addRefused(
          who.municipalityId(),
          Sources.plain(name),
          plain(archive),
          sum,
          "library.file.same",
          who.name());
    }
  }

  /**
   * A transaction of its own: whoever comes second with the same bytes waits here, and must let go
   * of the index before writing the next line into it.
   */
  @Transactional
  boolean keep(Coordinator who, String name, @Nullable String archive, Path file, String sum) {
    var municipality = who.municipalityId();
    if (sources.withSha256(municipality, sum).isPresent()
        || repository.add(municipality, Sources.plain(name), plain(archive), sum, who.name())
            == 0) {
      return false;
    }
    repository.putDraft(municipality, sum, drafts.queue(who, name, file).id());
    return true;
  }

  /** Writes down a file that is not even kept. */
  void refuse(Coordinator who, String name, @Nullable String archive, String key) {
    repository.addRefused(
        who.municipalityId(), Sources.plain(name), plain(archive), null, key, who.name());
  }

  /** Reads a refused file once more. */
  @Transactional
  void tryAgain(long municipalityId, long id) {
    repository.waitAgain(municipalityId, id);
  }

  /** Throws a file away, with its review, but never an evaluation. */
  @Transactional
  void remove(long municipalityId, long id) {
    repository
        .draft(municipalityId, id)
        .ifPresentOrElse(
            draft -> drafts.remove(municipalityId, draft),
            () -> repository.remove(municipalityId, id));
  }

  /** Takes what is done out of the list; evaluations stay. */
  void removeDone(long municipalityId) {
    repository.removeDone(municipalityId);
  }

  boolean exists(long municipalityId, long id) {
    return repository.count(municipalityId, id) > 0;
  }

  private static @Nullable String plain(@Nullable String name) {
    return name == null ? null : Sources.plain(name);
  }
}
