package se.spegelkompass.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRepository.Entity, String> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("session")
  record Entity(@Id String id) {}

  @Query(
      """
      INSERT INTO session (id, account_id, municipality_id, expires_at)
      VALUES (:id, :accountId, :municipalityId, UTC_TIMESTAMP() + INTERVAL :seconds SECOND)
      """)
  void add(String id, long accountId, long municipalityId, long seconds);

  @Query(
      """
      SELECT a.id AS account_id, a.name AS name, m.id AS municipality_id,
        m.name AS municipality_name, m.demo AS demo
      FROM session s
      JOIN account a ON a.id = s.account_id
      JOIN municipality m ON m.id = s.municipality_id
      WHERE s.id = :id AND s.expires_at > UTC_TIMESTAMP()
      """)
  Optional<SessionRow> findAlive(String id);

  @Query("DELETE FROM session WHERE id = :id")
  void remove(String id);

  @Query("DELETE FROM session WHERE expires_at <= UTC_TIMESTAMP()")
  void removeExpired();
}
