package se.spegelkompass.invite;

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
import se.spegelkompass.invite.InvitationRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends GenericRepository<Entity, String> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("invitation")
  record Entity(@Id String id) {}

  /** Adds one while the round has not closed; 0 where it has, or asks the address already. */
  @Query(
      """
      INSERT IGNORE INTO invitation (id, municipality_id, round_id, round_group_id, email, label,
        language, state, token_hash, sealed_token)
      SELECT :id, g.municipality_id, g.round_id, g.id, :email, :label, :language, :state,
        :tokenHash, :sealedToken
      FROM round_group g JOIN round r ON r.id = g.round_id
      WHERE g.municipality_id = :municipalityId AND g.id = :groupId AND r.status <> 'CLOSED'
      """)
  int add(
      String id,
      long municipalityId,
      long groupId,
      String email,
      @Nullable String label,
      String language,
      String state,
      String tokenHash,
      byte[] sealedToken);

  /** Adds one on paper. Nothing is sealed: there is no mail to write. */
  @Query(
      """
      INSERT IGNORE INTO invitation (id, municipality_id, round_id, round_group_id, language, state,
        token_hash)
      SELECT :id, g.municipality_id, g.round_id, g.id, :language, :state, :tokenHash
      FROM round_group g JOIN round r ON r.id = g.round_id
      WHERE g.municipality_id = :municipalityId AND g.id = :groupId AND r.status <> 'CLOSED'
      """)
  int addPaper(
      String id,
      long municipalityId,
      long groupId,
      String language,
      String state,
      String tokenHash);

  @Query(
      """
      SELECT i.municipality_id, i.round_id, i.round_group_id AS group_id, i.language
      FROM invitation i WHERE i.token_hash = :tokenHash
      """)
  Optional<Invited> findByToken(String tokenHash);

  @Query(
      """
      SELECT round_group_id AS group_id, state, COUNT(*) AS invitations FROM invitation
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      GROUP BY round_group_id, state
      """)
  List<StateCount> counts(long municipalityId, long roundId);

  @Query(
      """
      SELECT id, round_group_id, email, label, language, state, refusal, no_reminders
      FROM invitation
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND email IS NOT NULL
        AND (:groupId = 0 OR round_group_id = :groupId)
        AND (email LIKE :part OR COALESCE(label, '') LIKE :part)
      ORDER BY email LIMIT :most OFFSET :first
      """)
  List<InvitationRow> page(
      long municipalityId, long roundId, long groupId, String part, int most, int first);

  @Query(
      """
      SELECT id, round_group_id, email, label, language, state, refusal, no_reminders
      FROM invitation
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND state = 'REFUSED'
      ORDER BY email LIMIT 200
      """)
  List<InvitationRow> refused(long municipalityId, long roundId);

  @Query(
      """
      DELETE FROM invitation
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND id = :id
      """)
  int remove(long municipalityId, long roundId, String id);

  @Query(
      """
      DELETE FROM invitation
      WHERE municipality_id = :municipalityId AND round_group_id = :groupId AND email IS NULL
      """)
  int removePaper(long municipalityId, long groupId);

  /** The ids of those not sent. */
  @Query(
      """
      SELECT id FROM invitation
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND state = 'WAITING'
      """)
  List<String> waiting(long municipalityId, long roundId);

  @Query(
      """
      UPDATE invitation SET state = 'QUEUED'
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND state = 'WAITING'
      """)
  void queue(long municipalityId, long roundId);

  /** Everybody who has had a letter and has not said no: who has answered is not known here. */
  @Query(
      """
      SELECT id FROM invitation
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND state = 'SENT'
        AND NOT no_reminders
      """)
  List<String> remindable(long municipalityId, long roundId);

  @Query(
      """
      SELECT i.id, i.municipality_id, i.round_id, i.email, i.language, i.no_reminders,
        i.sealed_token
      FROM invitation i JOIN round r ON r.id = i.round_id
      WHERE i.id = :id AND i.email IS NOT NULL AND i.sealed_token IS NOT NULL
        AND r.status = 'OPEN' AND r.last_day >= :today
      """)
  Optional<SealedRow> sealed(String id, LocalDate today);

  /** Those that the mail server refused are sent once more. */
  @Query(
      """
      UPDATE invitation SET state = 'WAITING', refusal = NULL
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND state = 'REFUSED'
      """)
  int tryAgain(long municipalityId, long roundId);

  @Query(
      """
      DELETE FROM invitation
      WHERE municipality_id = :municipalityId AND round_group_id = :groupId AND state IN
        ('WAITING', 'REFUSED', 'PRINTED')
      """)
  int removeUnsent(long municipalityId, long groupId);

  @Query(
      """
      SELECT COUNT(*) FROM invitation
      WHERE municipality_id = :municipalityId AND round_group_id = :groupId
      """)
  int count(long municipalityId, long groupId);

  @Query("UPDATE invitation SET state = :state, refusal = :refusal WHERE id = :id")
  void settle(String id, String state, @Nullable String refusal);

  @Query("UPDATE invitation SET no_reminders = TRUE WHERE token_hash = :tokenHash")
  int noReminders(String tokenHash);

  /** From now on no invitation leads anywhere, and nobody can tell where it led. */
  @Query(
      """
      UPDATE invitation SET token_hash = NULL, sealed_token = NULL
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  void cut(long municipalityId, long roundId);

  /** What a process that died as a round closed has left. */
  @Query(
      """
      UPDATE invitation i JOIN round r ON r.id = i.round_id
      SET i.token_hash = NULL, i.sealed_token = NULL
      WHERE r.status = 'CLOSED' AND (i.token_hash IS NOT NULL OR i.sealed_token IS NOT NULL)
      """)
  int cutLeftBehind();

  @Query("SELECT DISTINCT round_id FROM invitation WHERE municipality_id = :municipalityId")
  List<Long> roundsWithInvitations(long municipalityId);

  @Query(
      """
      DELETE i FROM invitation i JOIN round r ON r.id = i.round_id
      WHERE i.municipality_id = :municipalityId
        AND (r.status = 'CLOSED' AND r.closed_on <= :day
          OR r.status = 'DRAFT' AND r.last_day <= :day)
      """)
  int removeClosed(long municipalityId, LocalDate day);
}
