package se.spegelkompass.edition;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnEditionRepository extends GenericRepository<OwnEditionRow, Long> {

  OwnEditionRow save(OwnEditionRow edition);

  List<OwnEditionRow> findByMunicipalityIdOrderByIdDesc(long municipalityId);

  Optional<OwnEditionRow> findByMunicipalityIdAndEditionId(long municipalityId, String editionId);
}
