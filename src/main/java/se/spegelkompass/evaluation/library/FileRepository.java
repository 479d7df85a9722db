package se.spegelkompass.evaluation.library;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.library.FileRepository.Entity;

/** Files on their way into the library. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("library_file")
  record Entity(@Id long id) {}

  /**
   * A file with bytes that nobody hands in at the same time.
   *
   * @return 0 if the list has the same bytes already
   */
  @Query(
      """
      INSERT IGNORE INTO library_file
        (municipality_id, name, archive, sha256, handed_in_by, handed_in_at)
      VALUES (:municipalityId, :name, :archive, :sha256, :by, UTC_TIMESTAMP())
      """)
  int add(long municipalityId, String name, @Nullable String archive, String sha256, String by);

  @Query(
      """
      UPDATE library_file SET draft_id = :draftId
      WHERE municipality_id = :municipalityId AND sha256 = :sha256
      """)
  void putDraft(long municipalityId, String sha256, long draftId);

  @Query(
      """
      INSERT INTO library_file
        (municipality_id, name, archive, same_as, refusal, handed_in_by, handed_in_at)
      VALUES (:municipalityId, :name, :archive, :sameAs, :refusal, :by, UTC_TIMESTAMP())
      """)
  void addRefused(
      long municipalityId,
      String name,
      @Nullable String archive,
      @Nullable String sameAs,
      String refusal,
      String by);

  /** Newest first, each with what became of it and of the file that it is the same as. */
  @Query(
      """
      SELECT f.id, f.name, f.archive, COALESCE(d.state, 'REFUSED') AS state,
        COALESCE(f.refusal, d.refusal) AS refusal, f.draft_id, d.evaluation_id, f.remarks,
        (SELECT t.value FROM evaluation_draft_field t
          WHERE t.draft_id = f.draft_id AND t.name = 'name') AS title,
        (SELECT MIN(e.id) FROM evaluation_source s JOIN evaluation e ON e.source_id = s.id
          WHERE s.municipality_id = f.municipality_id AND s.sha256 = f.same_as)
          AS same_evaluation_id,
        (SELECT MIN(o.id) FROM evaluation_source s JOIN evaluation_draft o ON o.source_id = s.id
          WHERE s.municipality_id = f.municipality_id AND s.sha256 = f.same_as
            AND o.state = 'OPEN' AND o.corrects IS NULL) AS same_draft_id
      FROM library_file f LEFT JOIN evaluation_draft d ON d.id = f.draft_id
      WHERE f.municipality_id = :municipalityId ORDER BY f.id DESC LIMIT :most
      """)
  List<FileRow> newestFirst(long municipalityId, int most);

  @Query(
      """
      SELECT COALESCE(d.state, 'REFUSED') AS state, COUNT(*) AS files
      FROM library_file f LEFT JOIN evaluation_draft d ON d.id = f.draft_id
      WHERE f.municipality_id = :municipalityId GROUP BY 1
      """)
  List<StateCount> counts(long municipalityId);

  /** Drafts that people have not touched the structure of, whose report got no remark. */
  @Query(
      """
      SELECT f.draft_id FROM library_file f JOIN evaluation_draft d ON d.id = f.draft_id
      WHERE f.municipality_id = :municipalityId AND d.state = 'OPEN' AND f.remarks = 0
      ORDER BY f.id
      """)
  List<Long> withoutRemarks(long municipalityId);

  @Query(
      """
      SELECT draft_id FROM library_file
      WHERE municipality_id = :municipalityId AND id = :id AND draft_id IS NOT NULL
      """)
  Optional<Long> draft(long municipalityId, long id);

  @Query("SELECT COUNT(*) FROM library_file WHERE municipality_id = :municipalityId AND id = :id")
  int count(long municipalityId, long id);

  /** One that was refused on the spot. */
  @Query(
      """
      DELETE FROM library_file
      WHERE municipality_id = :municipalityId AND id = :id AND draft_id IS NULL
      """)
  void remove(long municipalityId, long id);

  /** Those that nothing more happens to: confirmed, or refused on the spot. */
  @Query(
      """
      DELETE f FROM library_file f LEFT JOIN evaluation_draft d ON d.id = f.draft_id
      WHERE f.municipality_id = :municipalityId AND (d.id IS NULL OR d.state = 'KEPT')
      """)
  void removeDone(long municipalityId);

  @Query(
      """
      UPDATE evaluation_draft d JOIN library_file f ON f.draft_id = d.id
      SET d.state = 'WAITING', d.refusal = NULL, d.changed_at = UTC_TIMESTAMP(), f.tries = 0
      WHERE f.municipality_id = :municipalityId AND f.id = :id AND d.state = 'REFUSED'
      """)
  void waitAgain(long municipalityId, long id);
}
