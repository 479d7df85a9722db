package se.spegelkompass.evaluation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import se.spegelkompass.evaluation.MemberRepository.Entity;

/** What means were computed from. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("reference_mean_member")
  record Entity(@Id long id) {}

  /** An evaluation. */
  @Introspected
  record Member(String name, LocalDate evaluatedOn) {}

  @Query(
      """
      INSERT INTO reference_mean_member (municipality_id, reference_mean_id, name, evaluated_on)
      VALUES (:municipalityId, :referenceMeanId, :name, :evaluatedOn)
      """)
  void add(long municipalityId, long referenceMeanId, String name, LocalDate evaluatedOn);

  @Query(
      """
      SELECT name, evaluated_on FROM reference_mean_member
      WHERE municipality_id = :municipalityId AND reference_mean_id = :referenceMeanId ORDER BY id
      """)
  List<Member> of(long municipalityId, long referenceMeanId);
}
