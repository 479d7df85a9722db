package se.spegelkompass.respond;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerEntities extends GenericRepository<AnswerEntity, String> {

  void saveAll(Iterable<AnswerEntity> answers);
}
