package se.spegelkompass.score;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.score.PreScoreRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PreScoreRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("pre_score_part")
  record Entity(@Id Long roundId) {}

  @Query(
      """
      INSERT INTO pre_score_part
        (round_id, part, municipality_id, responses, population, weight, k)
      VALUES (:roundId, :part, :municipalityId, :responses, :population, :weight, :k)
      """)
  void addPart(
      long municipalityId,
      long roundId,
      int part,
      int responses,
      @Nullable Integer population,
      double weight,
      int k);

  @Query(
      """
      INSERT INTO pre_score_group (round_id, round_group_id, part, municipality_id)
      VALUES (:roundId, :roundGroupId, :part, :municipalityId)
      """)
  void addGroup(long municipalityId, long roundId, int part, long roundGroupId);

  @Query(
      """
      INSERT INTO pre_score_cell
        (round_id, part, sub_question_id, municipality_id, responses, share, not_known, steps,
         respondents_variance, variance, degrees_of_freedom)
      VALUES (:roundId, :part, :subQuestionId, :municipalityId, :responses, :share, :notKnown, :steps,
        :respondentsVariance, :variance, :degreesOfFreedom)
      """)
  void addCell(
      long municipalityId,
      long roundId,
      int part,
      String subQuestionId,
      int responses,
      @Nullable Double share,
      @Nullable Double notKnown,
      @Nullable String steps,
      @Nullable Double respondentsVariance,
      @Nullable Double variance,
      @Nullable Double degreesOfFreedom);

  @Query(
      """
      INSERT INTO pre_score_sum
        (round_id, part, area, municipality_id, variance, degrees_of_freedom)
      VALUES (:roundId, :part, :area, :municipalityId, :variance, :degreesOfFreedom)
      """)
  void addSum(
      long municipalityId,
      long roundId,
      int part,
      int area,
      double variance,
      double degreesOfFreedom);

  @Query(
      """
      INSERT INTO pre_score_contribution
        (round_id, part, area, municipality_id, responses, variance, cautious)
      VALUES (:roundId, :part, :area, :municipalityId, :responses, :variance, :cautious)
      """)
  void addContribution(
      long municipalityId,
      long roundId,
      int part,
      int area,
      int responses,
      double variance,
      boolean cautious);

  @Query(
      """
      SELECT part, responses, population, weight, k FROM pre_score_part
      WHERE municipality_id = :municipalityId AND round_id = :roundId ORDER BY part
      """)
  List<PartRow> parts(long municipalityId, long roundId);

  @Query(
      """
      SELECT part, round_group_id FROM pre_score_group
      WHERE municipality_id = :municipalityId AND round_id = :roundId ORDER BY round_group_id
      """)
  List<PartGroupRow> groups(long municipalityId, long roundId);

  @Query(
      """
      SELECT part, sub_question_id, responses, share, not_known, steps, respondents_variance,
        variance, degrees_of_freedom
      FROM pre_score_cell
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  List<CellRow> cells(long municipalityId, long roundId);

  @Query(
      """
      SELECT part, area, variance, degrees_of_freedom FROM pre_score_sum
      WHERE municipality_id = :municipalityId AND round_id = :roundId
      """)
  List<SumRow> sums(long municipalityId, long roundId);

  @Query(
      """
      SELECT part, area, responses, variance, cautious FROM pre_score_contribution
      WHERE municipality_id = :municipalityId AND round_id = :roundId ORDER BY area, part
      """)
  List<ContributionRow> contributions(long municipalityId, long roundId);
}
