package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EvaluationRepository extends GenericRepository<EvaluationRow, Long> {

  /** Whoever adds an evaluation holds its municipality first, so that none is added twice. */
  @Query("SELECT id FROM municipality WHERE id = :municipalityId FOR UPDATE")
  Optional<Long> hold(long municipalityId);

  EvaluationRow save(EvaluationRow evaluation);

  /** Everything but what tells one evaluation from another. */
  @Query(
      """
      UPDATE evaluation
      SET name = :name, evaluated_on = :evaluatedOn, cover_date = :coverDate,
        borrowed_from = :borrowedFrom, about = :about, occasion = :occasion,
        evaluators = :evaluators, shown_total = :shownTotal
      WHERE municipality_id = :municipalityId AND id = :id
      """)
  void correct(
      long municipalityId,
      long id,
      String name,
      LocalDate evaluatedOn,
      @Nullable String coverDate,
      @Nullable String borrowedFrom,
      @Nullable String about,
      @Nullable Integer occasion,
      @Nullable String evaluators,
      @Nullable BigDecimal shownTotal);

  @Query("DELETE FROM evaluation WHERE municipality_id = :municipalityId AND id = :id")
  int remove(long municipalityId, long id);

  Optional<EvaluationRow> findByMunicipalityIdAndId(long municipalityId, long id);

  Optional<EvaluationRow> findByMunicipalityIdAndSourceId(long municipalityId, long sourceId);

  Optional<EvaluationRow> findByMunicipalityIdAndSubmission(long municipalityId, String submission);

  @Query(
      """
      SELECT * FROM evaluation WHERE municipality_id = :municipalityId
      ORDER BY borrowed_from IS NOT NULL, borrowed_from IS NOT NULL AND about IS NOT NULL,
        evaluated_on DESC, id DESC
      """)
  List<EvaluationRow> ownAndNewestFirst(long municipalityId);
}
