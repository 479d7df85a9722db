package se.spegelkompass.evaluation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NarrativeRepository extends GenericRepository<NarrativeRow, Long> {

  List<NarrativeRow> saveAll(Iterable<NarrativeRow> rows);

  List<NarrativeRow> findByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);

  void deleteByMunicipalityIdAndEvaluationId(long municipalityId, long evaluationId);
}
