package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CorrectionRepository extends GenericRepository<CorrectionRow, Long> {

  CorrectionRow save(CorrectionRow row);

  @Query(
      """
      SELECT * FROM evaluation_correction
      WHERE municipality_id = :municipalityId AND evaluation_id = :evaluationId ORDER BY id DESC
      """)
  List<CorrectionRow> newestFirst(long municipalityId, long evaluationId);
}
