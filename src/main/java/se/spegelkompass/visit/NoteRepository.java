package se.spegelkompass.visit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.visit.NoteRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("visit_note")
  record Entity(@Id long id) {}

  @Introspected
  record NoteRow(String subQuestionId, String text, int version) {}

  @Query(
      """
      SELECT sub_question_id, text, version FROM visit_note
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  List<NoteRow> all(long municipalityId, long roundId);

  @Query(
      """
      SELECT sub_question_id, text, version FROM visit_note
      WHERE municipality_id = :municipalityId AND round_id = :roundId
        AND sub_question_id = :subQuestionId
      """)
  Optional<NoteRow> find(long municipalityId, long roundId, String subQuestionId);

  /** 0 where there is one already. */
  @Query(
      """
      INSERT IGNORE INTO visit_note (municipality_id, round_id, sub_question_id, text)
      VALUES (:municipalityId, :roundId, :subQuestionId, :text)
      """)
  int add(long municipalityId, long roundId, String subQuestionId, String text);

  /** 0 where somebody else has changed it since that version. */
  @Query(
      """
      UPDATE visit_note SET text = :text, version = version + 1
      WHERE municipality_id = :municipalityId AND round_id = :roundId
        AND sub_question_id = :subQuestionId AND version = :version
      """)
  int change(long municipalityId, long roundId, String subQuestionId, String text, int version);
}
