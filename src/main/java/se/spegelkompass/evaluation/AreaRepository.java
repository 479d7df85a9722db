package se.spegelkompass.evaluation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AreaRepository extends GenericRepository<AreaRow, Long> {

  List<AreaRow> saveAll(Iterable<AreaRow> areas);

  List<AreaRow> findByMunicipalityId(long municipalityId);

  List<AreaRow> findByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);

  void deleteByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);
}
