package se.spegelkompass.mail;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.mail.OutboxRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRepository extends GenericRepository<Entity, String> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("outbox")
  record Entity(@Id String id) {}

  /** A letter that waits already is not put there twice. */
  @Query(
      """
      INSERT IGNORE INTO outbox (id, municipality_id, purpose, reference, due)
      VALUES (:id, :municipalityId, :purpose, :reference, UTC_TIMESTAMP())
      """)
  int add(String id, long municipalityId, String purpose, String reference);

  /** Ids are random, so letters go out in no order that means anything. */
  @Query(
      """
      SELECT id, purpose, reference, attempts FROM outbox WHERE due <= UTC_TIMESTAMP()
      ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
      """)
  Optional<OutboxRow> holdNext();

  @Query("DELETE FROM outbox WHERE id = :id")
  void remove(String id);

  @Query(
      """
      UPDATE outbox SET attempts = attempts + 1, due = UTC_TIMESTAMP() + INTERVAL :minutes MINUTE
      WHERE id = :id
      """)
  void later(String id, int minutes);

  /** Takes another place among those that wait. */
  @Query("UPDATE outbox SET id = :fresh WHERE id = :id")
  void shuffle(String id, String fresh);

  @Query("SELECT COUNT(*) FROM outbox WHERE municipality_id = :municipalityId")
  int waiting(long municipalityId);

  /** Only one sends: whoever comes second gets nothing and goes away. */
  @Query("SELECT failures, paused_until FROM postman WHERE id = 1 FOR UPDATE SKIP LOCKED")
  Optional<PostmanRow> holdPostman();

  @Query("SELECT failures, paused_until FROM postman WHERE id = 1")
  PostmanRow postman();

  @Query("UPDATE postman SET failures = :failures, paused_until = :until WHERE id = 1")
  void pause(int failures, @Nullable LocalDateTime until);
}
