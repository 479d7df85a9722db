package se.spegelkompass.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;

/**
 * Counts attempts to sign in per user name, in the database so that it holds over several
 * instances. An attempt is counted before the password is looked at: a hundred at once are a
 * hundred.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class SignInAttempts implements GenericRepository<SignInAttempts.Entity, String> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("sign_in_attempt")
  record Entity(@Id String userKey) {}

  static final int ALLOWED = 8;
  static final int WINDOW_MINUTES = 15;

  /** Counts one attempt and says whether it may go on. */
  @Transactional
  boolean mayTry(String userName) {
    var key = Digests.sha256(Accounts.normal(userName));
    forgetOld();
    count(key);
    return attempts(key) <= ALLOWED;
  }

  void succeeded(String userName) {
    forget(Digests.sha256(Accounts.normal(userName)));
  }

  @Query(
      """
      INSERT INTO sign_in_attempt (user_key, attempts, window_start)
      VALUES (:key, 1, UTC_TIMESTAMP())
      ON DUPLICATE KEY UPDATE
        attempts = IF(window_start < UTC_TIMESTAMP() - INTERVAL 15 MINUTE, 1, attempts + 1),
        window_start = IF(attempts = 1, UTC_TIMESTAMP(), window_start)
      """)
  abstract void count(String key);

  /** What was typed is not kept longer than it is needed. */
  @Query("DELETE FROM sign_in_attempt WHERE window_start < UTC_TIMESTAMP() - INTERVAL 15 MINUTE")
  abstract void forgetOld();

  @Query("SELECT attempts FROM sign_in_attempt WHERE user_key = :key")
  abstract int attempts(String key);

  @Query("DELETE FROM sign_in_attempt WHERE user_key = :key")
  abstract void forget(String key);
}
