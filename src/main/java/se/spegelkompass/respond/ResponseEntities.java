package se.spegelkompass.respond;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ResponseEntities extends GenericRepository<ResponseEntity, String> {

  void saveAll(Iterable<ResponseEntity> responses);
}
