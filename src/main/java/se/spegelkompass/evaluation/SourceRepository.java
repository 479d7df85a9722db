package se.spegelkompass.evaluation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SourceRepository extends GenericRepository<SourceRepository.SourceRow, Long> {

  /** What there is to say about a file without fetching it. */
  @MappedEntity("evaluation_source")
  record SourceRow(
      @Id @GeneratedValue @Nullable Long id,
      long municipalityId,
      String name,
      String mediaType,
      int size,
      String sha256) {}

  /** A part of the file. */
  @Introspected
  @SuppressWarnings("ArrayRecordComponent") // never compared, only handed on
  record Content(byte[] content) {}

  /** The text read out of the file; both null until it has been read. */
  @Introspected
  record Text(@Nullable String text, @Nullable String pageStarts) {}

  SourceRow save(SourceRow row);

  Optional<SourceRow> findByMunicipalityIdAndId(long municipalityId, long id);

  List<SourceRow> findByMunicipalityIdAndSha256(long municipalityId, String sha256);

  @Query(
      """
      INSERT INTO evaluation_source_part (municipality_id, source_id, part, content)
      VALUES (:municipalityId, :sourceId, :part, :content)
      """)
  void addPart(long municipalityId, long sourceId, int part, byte[] content);

  @Query(
      """
      SELECT content FROM evaluation_source_part
      WHERE municipality_id = :municipalityId AND source_id = :sourceId AND part = :part
      """)
  Optional<Content> part(long municipalityId, long sourceId, int part);

  @Query(
      """
      UPDATE evaluation_source SET text = :text, page_starts = :pageStarts, media_type = :mediaType
      WHERE municipality_id = :municipalityId AND id = :id
      """)
  void putText(long municipalityId, long id, String text, String pageStarts, String mediaType);

  @Query(
      """
      SELECT text, page_starts FROM evaluation_source
      WHERE municipality_id = :municipalityId AND id = :id
      """)
  Optional<Text> text(long municipalityId, long id);

  @Query("DELETE FROM evaluation_source WHERE municipality_id = :municipalityId AND id = :id")
  void remove(long municipalityId, long id);
}
