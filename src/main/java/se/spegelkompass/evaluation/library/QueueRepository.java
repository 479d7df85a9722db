package se.spegelkompass.evaluation.library;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import se.spegelkompass.evaluation.library.QueueRepository.Entity;

/**
 * Which file is read next, and by whom. A row is taken by one UPDATE of its own key that says what
 * it must still be: with SELECT … FOR UPDATE on the states, two readers would hold gaps of the
 * index that the other one needs to write its state into.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface QueueRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("evaluation_draft")
  record Entity(@Id long id) {}

  /** A draft whose file is to be read. */
  @Introspected
  record Next(long id, long municipalityId) {}

  /** How often its reading was begun. */
  @Introspected
  record Begun(int claims, int tries) {}

  @Query(
      """
      SELECT id, municipality_id FROM evaluation_draft WHERE state = 'WAITING' ORDER BY id LIMIT 1
      """)
  Optional<Next> waiting();

  /** One whose reader has not been heard of for a while: its server went down. */
  @Query(
      """
      SELECT id, municipality_id FROM evaluation_draft
      WHERE state = 'READING' AND changed_at < UTC_TIMESTAMP() - INTERVAL :minutes MINUTE
      ORDER BY id LIMIT 1
      """)
  Optional<Next> abandoned(int minutes);

  @Query(
      """
      UPDATE evaluation_draft SET state = 'READING', changed_at = UTC_TIMESTAMP()
      WHERE id = :id
        AND (state = 'WAITING'
          OR (state = 'READING' AND changed_at < UTC_TIMESTAMP() - INTERVAL :minutes MINUTE))
      """)
  int take(long id, int minutes);

  @Query("UPDATE library_file SET claims = claims + 1, tries = tries + 1 WHERE draft_id = :draftId")
  void begin(long draftId);

  @Query("SELECT claims, tries FROM library_file WHERE draft_id = :draftId FOR UPDATE")
  Optional<Begun> begun(long draftId);

  @Query("UPDATE library_file SET remarks = :remarks WHERE draft_id = :draftId")
  void putRemarks(long draftId, int remarks);
}
