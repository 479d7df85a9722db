package se.spegelkompass.evaluation.review;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRepository extends GenericRepository<DraftRow, Long> {

  /** One field of a review. */
  @Introspected
  record FieldRow(String name, String value) {}

  DraftRow save(DraftRow row);

  Optional<DraftRow> findByMunicipalityIdAndId(long municipalityId, long id);

  /** Whoever changes a draft holds it first. */
  @Query(
      """
      SELECT * FROM evaluation_draft
      WHERE municipality_id = :municipalityId AND id = :id FOR UPDATE
      """)
  Optional<DraftRow> hold(long municipalityId, long id);

  @Query(
      """
      SELECT * FROM evaluation_draft
      WHERE municipality_id = :municipalityId AND state = 'OPEN'
      ORDER BY changed_at DESC, id DESC
      """)
  List<DraftRow> open(long municipalityId);

  @Query(
      """
      SELECT * FROM evaluation_draft
      WHERE municipality_id = :municipalityId AND corrects = :evaluationId AND state = 'OPEN'
      """)
  Optional<DraftRow> correction(long municipalityId, long evaluationId);

  @Query(
      """
      SELECT name, value FROM evaluation_draft_field
      WHERE municipality_id = :municipalityId AND draft_id = :draftId
      """)
  List<FieldRow> fields(long municipalityId, long draftId);

  @Query(
      """
      INSERT INTO evaluation_draft_field (municipality_id, draft_id, name, value)
      VALUES (:municipalityId, :draftId, :name, :value)
      ON DUPLICATE KEY UPDATE value = VALUE(value)
      """)
  void put(long municipalityId, long draftId, String name, String value);

  @Query(
      """
      UPDATE evaluation_draft
      SET state = :state, version = version + 1, refusal = :refusal,
        evaluation_id = :evaluationId, changed_at = :now
      WHERE municipality_id = :municipalityId AND id = :id
      """)
  void change(
      long municipalityId,
      long id,
      Draft.State state,
      @Nullable String refusal,
      @Nullable Long evaluationId,
      LocalDateTime now);

  @Query("DELETE FROM evaluation_draft WHERE municipality_id = :municipalityId AND id = :id")
  int remove(long municipalityId, long id);
}
