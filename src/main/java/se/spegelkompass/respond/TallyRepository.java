package se.spegelkompass.respond;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import se.spegelkompass.respond.TallyRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TallyRepository extends GenericRepository<Entity, LocalDate> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("round_day")
  record Entity(@Id LocalDate day) {}

  @Query(
      """
      INSERT INTO round_day (municipality_id, round_id, round_group_id, day, begun, submitted)
      VALUES (:municipalityId, :roundId, :groupId, :day, :begun, :submitted)
      ON DUPLICATE KEY UPDATE begun = begun + VALUE(begun), submitted = submitted + VALUE(submitted)
      """)
  void add(
      long municipalityId, long roundId, long groupId, LocalDate day, int begun, int submitted);

  @Query(
      """
      INSERT INTO round_minutes (municipality_id, round_id, minutes, responses)
      VALUES (:municipalityId, :roundId, :minutes, 1)
      ON DUPLICATE KEY UPDATE responses = responses + 1
      """)
  void addMinutes(long municipalityId, long roundId, int minutes);

  @Query(
      """
      SELECT round_group_id AS group_id, day, begun, submitted FROM round_day
      WHERE municipality_id = :municipalityId AND round_id = :roundId ORDER BY day
      """)
  List<DayCount> days(long municipalityId, long roundId);

  @Query(
      """
      SELECT minutes, responses FROM round_minutes
      WHERE municipality_id = :municipalityId AND round_id = :roundId ORDER BY minutes
      """)
  List<MinuteCount> minutes(long municipalityId, long roundId);
}
