package se.spegelkompass.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.audit.AuditRepository.Entity;

/** The log can be added to and read. Nothing here, or anywhere else, changes or removes a line. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("audit_entry")
  record Entity(@Id long id) {}

  @Query(
      """
      INSERT INTO audit_entry
        (municipality_id, happened_at, account, person, action, subject, subject_path)
      SELECT :municipalityId, UTC_TIMESTAMP(), a.user_name, a.name, :action, :subject, :path
      FROM account a WHERE a.id = :accountId
      """)
  int add(
      long municipalityId, long accountId, String action, String subject, @Nullable String path);

  /** Newest first; what is null does not narrow. */
  @Query(
      """
      SELECT id, happened_at, account, person, action, subject, subject_path FROM audit_entry
      WHERE municipality_id = :municipalityId
        AND (:action IS NULL OR action = :action)
        AND (:account IS NULL OR account = :account)
        AND (:from IS NULL OR happened_at >= :from)
        AND (:before IS NULL OR happened_at < :before)
        AND (:beforeId IS NULL OR id < :beforeId)
      ORDER BY id DESC LIMIT :most
      """)
  List<AuditRow> find(
      long municipalityId,
      @Nullable String action,
      @Nullable String account,
      @Nullable LocalDateTime from,
      @Nullable LocalDateTime before,
      @Nullable Long beforeId,
      int most);

  @Query(
      """
      SELECT account, MAX(person) AS person FROM audit_entry
      WHERE municipality_id = :municipalityId GROUP BY account ORDER BY person, account
      """)
  List<PersonRow> people(long municipalityId);
}
