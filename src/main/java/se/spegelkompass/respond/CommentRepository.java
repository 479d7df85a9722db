package se.spegelkompass.respond;

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
import se.spegelkompass.respond.CommentRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CommentRepository extends GenericRepository<Entity, String> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("comment")
  record Entity(@Id String id) {}

  /** In the order of their random keys, so that the order tells nothing. */
  @Query(
      """
      SELECT id, item_id, text, review, masked FROM comment
      WHERE municipality_id = :municipalityId AND round_id = :roundId ORDER BY id
      """)
  List<ReviewedCommentRow> all(long municipalityId, long roundId);

  /** One of them; an id that is none finds none. */
  @Query(
      """
      SELECT id, item_id, text, review, masked FROM comment
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND id = :id
      """)
  Optional<ReviewedCommentRow> find(long municipalityId, long roundId, String id);

  @Query(
      """
      SELECT id FROM response
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND submitted ORDER BY id
      """)
  List<String> responses(long municipalityId, long roundId);

  @Query(
      """
      INSERT INTO comment (id, municipality_id, round_id, response_id, item_id, text, review)
      VALUES (:id, :municipalityId, :roundId, :responseId, :itemId, :text, :review)
      """)
  void invent(
      String id,
      long municipalityId,
      long roundId,
      String responseId,
      String itemId,
      String text,
      String review);

  @Query(
      """
      SELECT writers FROM comment_writers
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  Optional<Integer> writers(long municipalityId, long roundId);

  /** 0 where that was decided already. */
  @Query(
      """
      UPDATE comment SET review = :review
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND id = :id
        AND review <> :review
      """)
  int review(long municipalityId, long roundId, String id, String review);

  /** 0 where just those words were hidden already. */
  @Query(
      """
      UPDATE comment SET masked = :masked
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND id = :id
        AND NOT masked <=> :masked
      """)
  int mask(long municipalityId, long roundId, String id, @Nullable String masked);

  @Query(
      """
      DELETE c FROM comment c JOIN round r ON r.id = c.round_id
      WHERE c.municipality_id = :municipalityId AND r.status = 'CLOSED'
        AND r.closed_on <= :closedOnOrBefore
      """)
  int removeClosed(long municipalityId, LocalDate closedOnOrBefore);

  @Query("SELECT DISTINCT round_id FROM comment WHERE municipality_id = :municipalityId")
  List<Long> roundsWithComments(long municipalityId);
}
