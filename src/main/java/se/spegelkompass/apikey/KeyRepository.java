package se.spegelkompass.apikey;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.apikey.KeyRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KeyRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("api_token")
  record Entity(@Id long id) {}

  /** A key as its municipality sees it. */
  @Introspected
  record KeyRow(
      long id,
      String name,
      String person,
      LocalDate createdOn,
      @Nullable LocalDate lastUsedOn,
      @Nullable LocalDate revokedOn) {}

  /** Whose key it is. */
  @Introspected
  record HolderRow(
      long id, long accountId, String name, long municipalityId, String municipalityName) {

    Coordinator coordinator() {
      return new Coordinator(accountId, municipalityId, municipalityName, name);
    }
  }

  @Query(
      """
      INSERT INTO api_token (municipality_id, account_id, name, hash, created_on)
      VALUES (:municipalityId, :accountId, :name, :hash, UTC_DATE())
      """)
  void add(long municipalityId, long accountId, String name, String hash);

  /** Those that work first, newest first. */
  @Query(
      """
      SELECT t.id, t.name, a.name AS person, t.created_on, t.last_used_on, t.revoked_on
      FROM api_token t JOIN account a ON a.id = t.account_id
      WHERE t.municipality_id = :municipalityId
      ORDER BY t.revoked_on IS NOT NULL, t.id DESC
      """)
  List<KeyRow> all(long municipalityId);

  @Query(
      """
      SELECT t.id, t.name, a.name AS person, t.created_on, t.last_used_on, t.revoked_on
      FROM api_token t JOIN account a ON a.id = t.account_id
      WHERE t.municipality_id = :municipalityId AND t.id = :id
      """)
  Optional<KeyRow> find(long municipalityId, long id);

  /** Only one that works, of somebody who still belongs to the municipality. */
  @Query(
      """
      SELECT t.id, a.id AS account_id, a.name AS name, m.id AS municipality_id,
        m.name AS municipality_name
      FROM api_token t
      JOIN account a ON a.id = t.account_id
      JOIN municipality m ON m.id = t.municipality_id
      JOIN membership s ON s.account_id = a.id AND s.municipality_id = m.id
      WHERE t.hash = :hash AND t.revoked_on IS NULL
      """)
  Optional<HolderRow> holder(String hash);

  @Query(
      """
      UPDATE api_token SET last_used_on = UTC_DATE()
      WHERE id = :id AND (last_used_on IS NULL OR last_used_on < UTC_DATE())
      """)
  void used(long id);

  @Query(
      """
      UPDATE api_token SET revoked_on = UTC_DATE()
      WHERE municipality_id = :municipalityId AND id = :id AND revoked_on IS NULL
      """)
  int revoke(long municipalityId, long id);
}
