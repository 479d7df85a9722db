package se.spegelkompass.retention;

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
import se.spegelkompass.retention.RunRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RunRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("retention_run")
  record Entity(@Id long id) {}

  /** What was removed one night. */
  @Introspected
  record RunRow(LocalDate ranOn, RetainedKind kind, int removed) {}

  @Query(
      """
      INSERT INTO retention_run (municipality_id, ran_on, kind, removed)
      VALUES (:municipalityId, :ranOn, :kind, :removed)
      """)
  void add(long municipalityId, LocalDate ranOn, String kind, int removed);

  @Query(
      """
      INSERT INTO retention_run (municipality_id, ran_on, kind, removed)
      VALUES (:municipalityId, :ranOn, NULL, 0)
      """)
  void addNothing(long municipalityId, LocalDate ranOn);

  @Query("DELETE FROM retention_run WHERE municipality_id = :municipalityId AND kind IS NULL")
  void forgetNothing(long municipalityId);

  @Query(
      """
      SELECT ran_on, kind, removed FROM retention_run
      WHERE municipality_id = :municipalityId AND kind IS NOT NULL
      ORDER BY ran_on DESC, id DESC LIMIT 100
      """)
  List<RunRow> newestFirst(long municipalityId);

  @Query(
      """
      SELECT ran_on FROM retention_run WHERE municipality_id = :municipalityId
      ORDER BY ran_on DESC LIMIT 1
      """)
  Optional<LocalDate> last(long municipalityId);
}
