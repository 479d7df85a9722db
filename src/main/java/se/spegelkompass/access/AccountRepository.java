package se.spegelkompass.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends CrudRepository<AccountRow, Long> {

  Optional<AccountRow> findByUserName(String userName);

  @Query(
      "INSERT INTO membership (account_id, municipality_id) VALUES (:accountId, :municipalityId)")
  void join(long accountId, long municipalityId);

  @Query(
      "SELECT municipality_id FROM membership WHERE account_id = :accountId ORDER BY"
          + " municipality_id")
  List<Long> municipalities(long accountId);
}
