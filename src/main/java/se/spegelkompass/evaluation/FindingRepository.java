package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FindingRepository extends GenericRepository<FindingRow, Long> {

  List<FindingRow> saveAll(Iterable<FindingRow> rows);

  @Query(
      """
      SELECT * FROM evaluation_finding
      WHERE municipality_id = :municipalityId AND evaluation_id = :evaluationId
      ORDER BY area, FIELD(kind, 'STRENGTH', 'IMPROVEMENT', 'WEAKNESS'), place
      """)
  List<FindingRow> inOrder(long municipalityId, long evaluationId);

  void deleteByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);
}
