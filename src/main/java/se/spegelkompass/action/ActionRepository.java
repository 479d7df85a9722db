package se.spegelkompass.action;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ActionRepository extends GenericRepository<ActionRepository.Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("action")
  record Entity(@Id long id) {}

  /** An action without its sub-questions. */
  @Introspected
  record ActionRow(
      long id,
      int version,
      String what,
      String why,
      String ownerName,
      String ownerEmail,
      @Nullable LocalDate dueOn) {}

  /** Whoever adds an action holds its municipality first, so that none is added twice. */
  @Query("SELECT id FROM municipality WHERE id = :municipalityId FOR UPDATE")
  Optional<Long> hold(long municipalityId);

  @Query(
      "SELECT id FROM action WHERE municipality_id = :municipalityId AND submission = :submission")
  Optional<Long> submitted(long municipalityId, String submission);

  @Query(
      """
      INSERT INTO action (municipality_id, submission, what, why, owner_name, owner_email, due_on,
        created_by, created_at)
      VALUES (:municipalityId, :submission, :what, :why, :owner, :email, :due, :accountId,
        UTC_TIMESTAMP())
      """)
  void add(
      long municipalityId,
      String submission,
      String what,
      String why,
      String owner,
      String email,
      @Nullable LocalDate due,
      long accountId);

  /** Only what is of the version that was read. */
  @Query(
      """
      UPDATE action SET version = version + 1, what = :what, why = :why, owner_name = :owner,
        owner_email = :email, due_on = :due
      WHERE municipality_id = :municipalityId AND id = :id AND version = :version
      """)
  int change(
      long municipalityId,
      long id,
      int version,
      String what,
      String why,
      String owner,
      String email,
      @Nullable LocalDate due);

  /** Only what is of the version that was read. */
  @Query(
      """
      DELETE FROM action
      WHERE municipality_id = :municipalityId AND id = :id AND version = :version
      """)
  int remove(long municipalityId, long id, int version);

  @Query(
      """
      DELETE FROM action_sub_question
      WHERE municipality_id = :municipalityId AND action_id = :id
      """)
  void clear(long municipalityId, long id);

  @Query(
      """
      INSERT INTO action_sub_question
        (action_id, edition_id, sub_question_id, municipality_id, round_id, evaluation_id)
      VALUES (:id, :editionId, :subQuestionId, :municipalityId, :roundId, :evaluationId)
      """)
  void add(
      long municipalityId,
      long id,
      String editionId,
      String subQuestionId,
      @Nullable Long roundId,
      @Nullable Long evaluationId);

  /** What is due first, first; then what has no day. */
  @Query(
      """
      SELECT id, version, what, why, owner_name, owner_email, due_on FROM action
      WHERE municipality_id = :municipalityId ORDER BY due_on IS NULL, due_on, id
      """)
  List<ActionRow> all(long municipalityId);

  @Query(
      """
      SELECT id, version, what, why, owner_name, owner_email, due_on FROM action
      WHERE municipality_id = :municipalityId AND id = :id
      """)
  Optional<ActionRow> find(long municipalityId, long id);

  @Query(
      """
      SELECT action_id, edition_id, sub_question_id, round_id, evaluation_id
      FROM action_sub_question WHERE municipality_id = :municipalityId
      ORDER BY action_id, LENGTH(sub_question_id), sub_question_id
      """)
  List<About> about(long municipalityId);

  @Query(
      """
      SELECT action_id, edition_id, sub_question_id, round_id, evaluation_id
      FROM action_sub_question WHERE municipality_id = :municipalityId AND action_id = :id
      ORDER BY LENGTH(sub_question_id), sub_question_id
      """)
  List<About> of(long municipalityId, long id);

  @Query(
      """
      SELECT a.id, a.version, a.what, a.why, a.owner_name, a.owner_email, a.due_on
      FROM action a JOIN action_sub_question s ON s.action_id = a.id
      WHERE a.municipality_id = :municipalityId AND s.edition_id = :editionId
        AND s.sub_question_id = :subQuestionId
      ORDER BY a.due_on IS NULL, a.due_on, a.id
      """)
  List<ActionRow> about(long municipalityId, String editionId, String subQuestionId);
}
