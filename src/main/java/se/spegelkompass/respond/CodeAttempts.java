package se.spegelkompass.respond;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;

/**
 * Counts wrong codes per address, over all instances, for a quarter of an hour. A right code does
 * not count: many papers are answered from one library's computer.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class CodeAttempts implements GenericRepository<CodeAttempts.Entity, String> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("code_attempt")
  record Entity(@Id String addressKey) {}

  /** A whole town hall may share one address, so this is far more than a person gets wrong. */
  static final int ALLOWED = 100;

  static final int WINDOW_MINUTES = 15;

  @Transactional
  boolean mayTry(String addressKey) {
    forgetOld();
    return attempts(addressKey) < ALLOWED;
  }

  @Query(
      """
      INSERT INTO code_attempt (address_key, attempts, window_start)
      VALUES (:key, 1, UTC_TIMESTAMP())
      ON DUPLICATE KEY UPDATE attempts = attempts + 1
      """)
  abstract void failed(String key);

  @Query("DELETE FROM code_attempt WHERE window_start < UTC_TIMESTAMP() - INTERVAL 15 MINUTE")
  abstract void forgetOld();

  @Query("SELECT COALESCE(MAX(attempts), 0) FROM code_attempt WHERE address_key = :key")
  abstract int attempts(String key);
}
