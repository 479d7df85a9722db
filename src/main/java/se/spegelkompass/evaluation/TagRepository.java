package se.spegelkompass.evaluation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TagRepository extends GenericRepository<TagRow, Long> {

  @Query(
      """
      SELECT tag.finding_id, tag.sub_question FROM evaluation_finding_tag tag
      JOIN evaluation_finding finding ON finding.id = tag.finding_id
      WHERE finding.municipality_id = :municipalityId AND finding.evaluation_id = :evaluationId
      ORDER BY tag.sub_question
      """)
  List<TagRow> of(long municipalityId, long evaluationId);

  @Query(
      """
      INSERT INTO evaluation_finding_tag (municipality_id, finding_id, sub_question)
      VALUES (:municipalityId, :findingId, :subQuestion)
      """)
  void add(long municipalityId, long findingId, String subQuestion);

  @Query(
      """
      DELETE FROM evaluation_finding_tag
      WHERE municipality_id = :municipalityId AND finding_id = :findingId
      """)
  void remove(long municipalityId, long findingId);
}
