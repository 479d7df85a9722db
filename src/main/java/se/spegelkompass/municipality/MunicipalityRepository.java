package se.spegelkompass.municipality;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MunicipalityRepository extends CrudRepository<MunicipalityRow, Long> {

  Optional<MunicipalityRow> findByName(String name);
}
