package se.spegelkompass.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoundRepository extends GenericRepository<RoundRow, Long> {

  RoundRow save(RoundRow round);

  Optional<RoundRow> findByMunicipalityIdAndId(long municipalityId, long id);

  List<RoundRow> findByMunicipalityIdOrderByIdDesc(long municipalityId);

  /** Whoever changes a round's status or content holds it first. */
  @Query("SELECT * FROM round WHERE municipality_id = :municipalityId AND id = :id FOR UPDATE")
  Optional<RoundRow> hold(long municipalityId, long id);

  @Query(
      """
      UPDATE round SET name = :name, edition_id = :editionId, edition_hash = :editionHash,
        last_day = :lastDay, k = :k
      WHERE municipality_id = :municipalityId AND id = :id
      """)
  void change(
      long municipalityId,
      long id,
      String name,
      String editionId,
      String editionHash,
      LocalDate lastDay,
      int k);

  /** Of every municipality: a round closes by itself, whoever has made it. */
  @Query(
      """
      SELECT municipality_id, id FROM round WHERE status = 'OPEN' AND last_day < :today ORDER BY id
      """)
  List<OverdueRound> overdue(LocalDate today);

  @Query(
      """
      UPDATE round SET last_day = :lastDay
      WHERE municipality_id = :municipalityId AND id = :id AND status = 'OPEN'
      """)
  void moveLastDay(long municipalityId, long id, LocalDate lastDay);

  @Query(
      """
      UPDATE round SET status = 'OPEN', edition_hash = :editionHash
      WHERE municipality_id = :municipalityId AND id = :id AND status = 'DRAFT'
      """)
  void open(long municipalityId, long id, String editionHash);

  @Query(
      """
      UPDATE round SET status = 'CLOSED', closed_on = :day
      WHERE municipality_id = :municipalityId AND id = :id AND status = 'OPEN'
      """)
  void close(long municipalityId, long id, LocalDate day);

  @Query("DELETE FROM round WHERE municipality_id = :municipalityId AND id = :id")
  void remove(long municipalityId, long id);
}
