package se.spegelkompass.retention;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import se.spegelkompass.retention.DayRepository.Entity;

/** The one row that says which day is done, for all instances. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DayRepository extends GenericRepository<Entity, Integer> {

  /** The table; its row is only reached through the queries here. */
  @MappedEntity("retention_day")
  record Entity(@Id int id) {}

  /** The last day that is done; empty while another instance holds it. */
  @Query("SELECT last_day FROM retention_day WHERE id = 1 FOR UPDATE SKIP LOCKED")
  Optional<LocalDate> hold();

  @Query("UPDATE retention_day SET last_day = :day WHERE id = 1")
  void done(LocalDate day);
}
