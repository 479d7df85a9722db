package se.spegelkompass.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FeedbackRepository extends GenericRepository<FeedbackRow, Long> {

  /** One thing that is done. */
  @Introspected
  record DoingRow(String what, String due) {}

  Optional<FeedbackRow> findByMunicipalityIdAndRoundId(long municipalityId, long roundId);

  /** Whoever has the address is not asked which municipality. */
  Optional<FeedbackRow> findByHash(String hash);

  @Query(
      """
      SELECT what, due FROM feedback_doing
      WHERE municipality_id = :municipalityId AND round_id = :roundId ORDER BY position
      """)
  List<DoingRow> doings(long municipalityId, long roundId);

  /** Only of a round that is closed; one that has a page keeps it. */
  @Query(
      """
      INSERT INTO feedback (round_id, municipality_id, introduction)
      SELECT id, municipality_id, '' FROM round
      WHERE municipality_id = :municipalityId AND id = :roundId AND status = 'CLOSED'
      ON DUPLICATE KEY UPDATE round_id = round_id
      """)
  void begin(long municipalityId, long roundId);

  /** Only what is of the version that was read. */
  @Query(
      """
      UPDATE feedback SET version = version + 1, introduction = :introduction,
        evaluation_id = :evaluationId, show_groups = :showGroups
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND version = :version
      """)
  int change(
      long municipalityId,
      long roundId,
      int version,
      String introduction,
      @Nullable Long evaluationId,
      boolean showGroups);

  @Query(
      """
      DELETE FROM feedback_doing WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  void clear(long municipalityId, long roundId);

  @Query(
      """
      INSERT INTO feedback_doing (round_id, position, municipality_id, what, due)
      VALUES (:roundId, :position, :municipalityId, :what, :due)
      """)
  void add(long municipalityId, long roundId, int position, String what, String due);

  /** Only where nobody else has given it an address since it was read. */
  @Query(
      """
      UPDATE feedback SET opening = opening + 1, seed = :seed, hash = :hash,
        opened_on = COALESCE(opened_on, :today)
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND opening = :opening
      """)
  int open(
      long municipalityId, long roundId, int opening, String seed, String hash, LocalDate today);

  @Query(
      """
      UPDATE feedback SET opening = opening + 1, seed = NULL, hash = NULL, opened_on = NULL
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND hash IS NOT NULL
      """)
  int close(long municipalityId, long roundId);
}
