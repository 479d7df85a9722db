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
import se.spegelkompass.respond.ResponseRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ResponseRepository extends GenericRepository<Entity, String> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("response")
  record Entity(@Id String id) {}

  @Query(
      """
      INSERT INTO response (id, municipality_id, round_id, round_group_id, token_hash)
      SELECT :id, municipality_id, round_id, id, :tokenHash
      FROM round_group WHERE municipality_id = :municipalityId AND id = :groupId
      """)
  int begin(String id, long municipalityId, long groupId, String tokenHash);

  /**
   * Holds an open round, so that closing waits. Whatever changes a response does this before it
   * reads anything, then holds the group if it must, then the response: locks taken in one order
   * cannot deadlock, and what is read after them is what is now. Once the last day is over nothing
   * changes any more, though the round may close a little later.
   */
  @Query(
      """
      SELECT id FROM round
      WHERE municipality_id = :municipalityId AND id = :roundId AND status = 'OPEN'
        AND last_day >= :today
      LOCK IN SHARE MODE
      """)
  Optional<Long> holdOpenRound(long municipalityId, long roundId, LocalDate today);

  /** With its areas, answers and comments, which belong to it. */
  @Query("DELETE FROM response WHERE token_hash = :tokenHash")
  int remove(String tokenHash);

  /** Whoever decides which areas a group's people are asked holds the group first. */
  @Query(
      "SELECT id FROM round_group WHERE municipality_id = :municipalityId AND id = :groupId FOR"
          + " UPDATE")
  Optional<Long> holdGroup(long municipalityId, long groupId);

  @Query("SELECT id FROM response WHERE token_hash = :tokenHash FOR UPDATE")
  Optional<String> holdResponse(String tokenHash);

  @Query(
      """
      SELECT id, municipality_id, round_group_id, submitted FROM response
      WHERE token_hash = :tokenHash
      """)
  Optional<ResponseRow> findByToken(String tokenHash);

  @Query(
      """
      SELECT item_id, choice FROM answer
      WHERE municipality_id = :municipalityId AND response_id = :responseId
      """)
  List<AnswerRow> answers(long municipalityId, String responseId);

  @Query(
      """
      SELECT item_id, text FROM comment
      WHERE municipality_id = :municipalityId AND response_id = :responseId
      """)
  List<CommentRow> comments(long municipalityId, String responseId);

  /** Keeps an answer; 0 where there is no such response any more. */
  @Query(
      """
      INSERT INTO answer (response_id, item_id, municipality_id, choice)
      SELECT s.id, :itemId, s.municipality_id, :choice
      FROM response s WHERE s.token_hash = :tokenHash
      ON DUPLICATE KEY UPDATE choice = VALUE(choice)
      """)
  int putAnswer(String tokenHash, String itemId, String choice);

  @Query(
      """
      INSERT INTO comment (id, municipality_id, round_id, response_id, item_id, text)
      SELECT :id, s.municipality_id, s.round_id, s.id, :itemId, :text
      FROM response s WHERE s.token_hash = :tokenHash
      ON DUPLICATE KEY UPDATE text = VALUE(text)
      """)
  int putComment(String id, String tokenHash, String itemId, String text);

  @Query(
      """
      DELETE c FROM comment c JOIN response s ON s.id = c.response_id
      WHERE s.token_hash = :tokenHash AND c.item_id = :itemId
      """)
  void removeComment(String tokenHash, String itemId);

  @Query(
      """
      UPDATE response SET submitted = TRUE WHERE token_hash = :tokenHash AND NOT submitted
      """)
  int submit(String tokenHash);

  @Query(
      """
      SELECT round_group_id AS group_id, COUNT(*) AS responses,
        CAST(SUM(submitted) AS INT) AS submitted
      FROM response
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      GROUP BY round_group_id
      UNION ALL
      SELECT round_group_id AS group_id, submitted AS responses, submitted FROM removed_response
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  List<GroupCount> groupCounts(long municipalityId, long roundId);

  /**
   * How many responses are under way, by how many answers they have: never which answers, and never
   * a response by itself.
   */
  @Query(
      """
      SELECT group_id, areas, answered, COUNT(*) AS responses
      FROM (
        SELECT s.round_group_id AS group_id,
          (SELECT GROUP_CONCAT(a.area ORDER BY a.position) FROM response_area a
            WHERE a.response_id = s.id) AS areas,
          (SELECT COUNT(*) FROM answer w WHERE w.response_id = s.id) AS answered
        FROM response s
        WHERE s.municipality_id = :municipalityId AND s.round_id = :roundId AND NOT s.submitted
      ) under_way
      GROUP BY group_id, areas, answered
      """)
  List<UnderWayRow> underWay(long municipalityId, long roundId);

  /** Cuts what still ties a response to a device or a text to a response. */
  @Query(
      """
      UPDATE response SET token_hash = NULL
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  void destroyTokens(long municipalityId, long roundId);

  @Query(
      """
      DELETE FROM response
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND NOT submitted
      """)
  void removeUnsubmitted(long municipalityId, long roundId);

  /** While it is still known which texts one person has written. */
  @Query(
      """
      INSERT INTO comment_writers (round_id, municipality_id, writers)
      SELECT :roundId, :municipalityId, COUNT(DISTINCT c.response_id)
      FROM comment c JOIN response s ON s.id = c.response_id
      WHERE s.municipality_id = :municipalityId AND s.round_id = :roundId AND s.submitted
      """)
  void rememberHowManyWrote(long municipalityId, long roundId);

  @Query(
      """
      UPDATE comment SET response_id = NULL
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  void cutComments(long municipalityId, long roundId);

  /** What remains of responses that are about to be removed. */
  @Query(
      """
      INSERT INTO removed_response (round_group_id, municipality_id, round_id, submitted)
      SELECT s.round_group_id, s.municipality_id, s.round_id, COUNT(*)
      FROM response s JOIN round r ON r.id = s.round_id
      WHERE s.municipality_id = :municipalityId AND r.status = 'CLOSED'
        AND r.closed_on <= :closedOnOrBefore AND s.submitted
      GROUP BY s.round_group_id, s.municipality_id, s.round_id
      """)
  void rememberHowMany(long municipalityId, LocalDate closedOnOrBefore);

  /** Answers and areas go with their response. */
  @Query(
      """
      DELETE s FROM response s JOIN round r ON r.id = s.round_id
      WHERE s.municipality_id = :municipalityId AND r.status = 'CLOSED'
        AND r.closed_on <= :closedOnOrBefore
      """)
  int removeClosed(long municipalityId, LocalDate closedOnOrBefore);

  @Query("SELECT DISTINCT round_id FROM response WHERE municipality_id = :municipalityId")
  List<Long> roundsWithResponses(long municipalityId);
}
