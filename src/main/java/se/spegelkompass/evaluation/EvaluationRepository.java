package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EvaluationRepository extends GenericRepository<EvaluationRow, Long> {

  /** Whoever adds an evaluation holds its municipality first, so that none is added twice. */
  @Query("SELECT id FROM municipality WHERE id = :municipalityId FOR UPDATE")
  Optional<Long> hold(long municipalityId);

  EvaluationRow save(EvaluationRow evaluation);

  Optional<EvaluationRow> findByMunicipalityIdAndId(long municipalityId, long id);

  Optional<EvaluationRow> findByMunicipalityIdAndSubmission(long municipalityId, String submission);

  @Query(
      """
      SELECT * FROM evaluation WHERE municipality_id = :municipalityId
      ORDER BY evaluated_on DESC, id DESC
      """)
  List<EvaluationRow> newestFirst(long municipalityId);
}
