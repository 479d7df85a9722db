package se.spegelkompass.evaluation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReferenceRepository extends GenericRepository<ReferenceRow, Long> {

  /** The mean of an area (as 3) or of a sub-question (as 3.2). */
  @Introspected
  record Part(String part, BigDecimal points) {}

  ReferenceRow save(ReferenceRow row);

  Optional<ReferenceRow> findByMunicipalityIdAndId(long municipalityId, long id);

  @Query("SELECT * FROM reference_mean WHERE municipality_id = :municipalityId ORDER BY id DESC")
  List<ReferenceRow> newestFirst(long municipalityId);

  @Query(
      """
      INSERT INTO reference_mean_part (municipality_id, reference_mean_id, part, points)
      VALUES (:municipalityId, :referenceMeanId, :part, :points)
      """)
  void addPart(long municipalityId, long referenceMeanId, String part, BigDecimal points);

  @Query(
      """
      SELECT part, points FROM reference_mean_part
      WHERE municipality_id = :municipalityId AND reference_mean_id = :referenceMeanId
      """)
  List<Part> parts(long municipalityId, long referenceMeanId);

  @Query("DELETE FROM reference_mean WHERE municipality_id = :municipalityId AND id = :id")
  int remove(long municipalityId, long id);

  void deleteByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);
}
