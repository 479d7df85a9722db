package se.spegelkompass.invite;

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
import se.spegelkompass.invite.RoundMailRepository.Entity;

/** How a round's mail is sent, and when. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RoundMailRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("round_mail")
  record Entity(@Id long roundId) {}

  /** A day for reminders. */
  @Introspected
  record Day(LocalDate day, boolean done) {}

  /** A round that is to be reminded about today. */
  @Introspected
  record Due(long municipalityId, long roundId) {}

  /** A letter's text. */
  @Introspected
  record Text(String purpose, String language, String subject, String body) {}

  @Query(
      """
      INSERT INTO round_mail (round_id, municipality_id, origin)
      VALUES (:roundId, :municipalityId, :origin)
      ON DUPLICATE KEY UPDATE origin = VALUE(origin)
      """)
  void putOrigin(long municipalityId, long roundId, String origin);

  @Query(
      """
      SELECT origin FROM round_mail
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  Optional<String> origin(long municipalityId, long roundId);

  @Query(
      """
      SELECT reminded_on FROM round_mail
      WHERE municipality_id = :municipalityId AND round_id = :roundId
        AND reminded_on IS NOT NULL
      """)
  Optional<LocalDate> remindedOn(long municipalityId, long roundId);

  /** Once a day: 0 where somebody has done it today. */
  @Query(
      """
      UPDATE round_mail SET reminded_on = :day
      WHERE municipality_id = :municipalityId AND round_id = :roundId
        AND (reminded_on IS NULL OR reminded_on < :day)
      """)
  int remind(long municipalityId, long roundId, LocalDate day);

  @Query(
      """
      SELECT day, done FROM reminder_day
      WHERE municipality_id = :municipalityId AND round_id = :roundId ORDER BY day
      """)
  List<Day> days(long municipalityId, long roundId);

  @Query(
      """
      INSERT IGNORE INTO reminder_day (round_id, day, municipality_id)
      VALUES (:roundId, :day, :municipalityId)
      """)
  void addDay(long municipalityId, long roundId, LocalDate day);

  @Query(
      """
      DELETE FROM reminder_day
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND day = :day AND NOT done
      """)
  int removeDay(long municipalityId, long roundId, LocalDate day);

  @Query(
      """
      SELECT DISTINCT d.municipality_id, d.round_id
      FROM reminder_day d JOIN round r ON r.id = d.round_id
      WHERE d.day <= :day AND NOT d.done AND r.status = 'OPEN' AND r.last_day >= :day
      """)
  List<Due> due(LocalDate day);

  @Query(
      """
      UPDATE reminder_day SET done = TRUE
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND day <= :day
      """)
  void done(long municipalityId, long roundId, LocalDate day);

  @Query(
      """
      SELECT purpose, language, subject, body FROM mail_text
      WHERE municipality_id = :municipalityId AND round_id = :roundId
        AND purpose = :purpose AND language = :language
      """)
  Optional<Text> text(long municipalityId, long roundId, String purpose, String language);

  @Query(
      """
      INSERT INTO mail_text (round_id, purpose, language, municipality_id, subject, body)
      VALUES (:roundId, :purpose, :language, :municipalityId, :subject, :body)
      ON DUPLICATE KEY UPDATE subject = VALUE(subject), body = VALUE(body)
      """)
  void putText(
      long municipalityId,
      long roundId,
      String purpose,
      String language,
      String subject,
      String body);

  @Query(
      """
      DELETE FROM mail_text
      WHERE municipality_id = :municipalityId AND round_id = :roundId
        AND purpose = :purpose AND language = :language
      """)
  void removeText(long municipalityId, long roundId, String purpose, @Nullable String language);
}
