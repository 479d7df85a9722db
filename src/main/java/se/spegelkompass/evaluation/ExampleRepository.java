package se.spegelkompass.evaluation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExampleRepository extends GenericRepository<ExampleRow, Long> {

  List<ExampleRow> saveAll(Iterable<ExampleRow> rows);

  List<ExampleRow> findByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);

  void deleteByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);
}
