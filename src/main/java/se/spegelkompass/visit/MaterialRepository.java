package se.spegelkompass.visit;

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
interface MaterialRepository extends GenericRepository<MaterialRepository.MaterialRow, Long> {

  /** A link has an address; a document has a file name and a size. */
  @MappedEntity("visit_material")
  record MaterialRow(
      @Id @GeneratedValue @Nullable Long id,
      long municipalityId,
      long roundId,
      String subQuestionId,
      String title,
      @Nullable String address,
      @Nullable String fileName,
      @Nullable Integer size,
      int version,
      boolean removed) {}

  /** A part of a document. */
  @Introspected
  @SuppressWarnings("ArrayRecordComponent") // never compared, only handed on
  record Content(byte[] content) {}

  MaterialRow save(MaterialRow row);

  List<MaterialRow> findByMunicipalityIdAndRoundIdAndRemovedOrderById(
      long municipalityId, long roundId, boolean removed);

  Optional<MaterialRow> findByMunicipalityIdAndRoundIdAndSubQuestionIdAndId(
      long municipalityId, long roundId, String subQuestionId, long id);

  /** 0 where somebody else has changed or removed it since that version. */
  @Query(
      """
      UPDATE visit_material SET title = :title, address = :address, version = version + 1
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND id = :id
        AND version = :version AND NOT removed
      """)
  int change(
      long municipalityId,
      long roundId,
      long id,
      String title,
      @Nullable String address,
      int version);

  /** 0 where somebody else has changed or removed it since that version. */
  @Query(
      """
      UPDATE visit_material
      SET removed = TRUE, title = '', size = IF(size IS NULL, NULL, 0), version = version + 1,
        address = IF(address IS NULL, NULL, ''), file_name = IF(file_name IS NULL, NULL, '')
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND id = :id
        AND version = :version AND NOT removed
      """)
  int remove(long municipalityId, long roundId, long id, int version);

  @Query(
      """
      DELETE FROM visit_document_part
      WHERE municipality_id = :municipalityId AND material_id = :materialId
      """)
  void removeParts(long municipalityId, long materialId);

  @Query(
      """
      SELECT COALESCE(SUM(size), 0) FROM visit_material
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  long sizes(long municipalityId, long roundId);

  /** Holds the round's row, so that two who add at once are counted one after the other. */
  @Query(
      "SELECT id FROM round WHERE municipality_id = :municipalityId AND id = :roundId FOR UPDATE")
  Optional<Long> hold(long municipalityId, long roundId);

  @Query(
      """
      INSERT INTO visit_document_part (municipality_id, material_id, part, content)
      VALUES (:municipalityId, :materialId, :part, :content)
      """)
  void addPart(long municipalityId, long materialId, int part, byte[] content);

  @Query(
      """
      SELECT content FROM visit_document_part
      WHERE municipality_id = :municipalityId AND material_id = :materialId AND part = :part
      """)
  Optional<Content> part(long municipalityId, long materialId, int part);
}
