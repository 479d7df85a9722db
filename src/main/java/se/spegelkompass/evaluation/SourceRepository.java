package se.spegelkompass.evaluation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SourceRepository extends GenericRepository<SourceRepository.SourceRow, Long> {

  /** What there is to say about a file without fetching it. */
  @MappedEntity("evaluation_source")
  record SourceRow(@Id long id, String name, String mediaType, int size, String sha256) {}

  /** The file itself. */
  @Introspected
  @SuppressWarnings("ArrayRecordComponent") // never compared, only handed on
  record Content(byte[] content) {}

  @Query(
      """
      INSERT INTO evaluation_source
        (municipality_id, evaluation_id, name, media_type, size, sha256, content)
      VALUES (:municipalityId, :evaluationId, :name, :mediaType, :size, :sha256, :content)
      """)
  void put(
      long municipalityId,
      long evaluationId,
      String name,
      String mediaType,
      int size,
      String sha256,
      byte[] content);

  @Query(
      """
      SELECT id, name, media_type, size, sha256 FROM evaluation_source
      WHERE municipality_id = :municipalityId AND evaluation_id = :evaluationId
      """)
  Optional<SourceRow> find(long municipalityId, long evaluationId);

  @Query(
      """
      SELECT content FROM evaluation_source
      WHERE municipality_id = :municipalityId AND evaluation_id = :evaluationId
      """)
  Optional<Content> content(long municipalityId, long evaluationId);
}
