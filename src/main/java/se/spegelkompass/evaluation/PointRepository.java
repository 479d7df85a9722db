package se.spegelkompass.evaluation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PointRepository extends GenericRepository<PointRow, Long> {

  List<PointRow> saveAll(Iterable<PointRow> points);

  List<PointRow> findByMunicipalityId(long municipalityId);

  List<PointRow> findByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);

  void deleteByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);
}
