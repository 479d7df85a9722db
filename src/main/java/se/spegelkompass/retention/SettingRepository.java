package se.spegelkompass.retention;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import se.spegelkompass.retention.SettingRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("retention_setting")
  record Entity(@Id long municipalityId) {}

  /** What a municipality has chosen. */
  @Introspected
  record SettingRow(int answersMonths, int commentsMonths, int addressesDays) {}

  @Query(
      """
      SELECT answers_months, comments_months, addresses_days FROM retention_setting
      WHERE municipality_id = :municipalityId
      """)
  Optional<SettingRow> find(long municipalityId);

  @Query(
      """
      INSERT INTO retention_setting
        (municipality_id, answers_months, comments_months, addresses_days)
      VALUES (:municipalityId, :answersMonths, :commentsMonths, :addressesDays)
      ON DUPLICATE KEY UPDATE answers_months = VALUE(answers_months),
        comments_months = VALUE(comments_months), addresses_days = VALUE(addresses_days)
      """)
  void put(long municipalityId, int answersMonths, int commentsMonths, int addressesDays);
}
