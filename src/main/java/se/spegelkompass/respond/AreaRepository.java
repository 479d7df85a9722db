package se.spegelkompass.respond;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import se.spegelkompass.respond.AreaRepository.Entity;

/** Which areas responses are asked about. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AreaRepository extends GenericRepository<Entity, String> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("response_area")
  record Entity(@Id String responseId) {}

  @Query(
      """
      SELECT a.round_group_id AS group_id, a.area, COUNT(*) AS responses,
        CAST(SUM(s.submitted) AS INT) AS submitted
      FROM response_area a JOIN response s ON s.id = a.response_id
      WHERE a.municipality_id = :municipalityId AND a.round_group_id = :groupId
      GROUP BY a.round_group_id, a.area
      """)
  List<AreaCount> areaCounts(long municipalityId, long groupId);

  /** How many are asked about each area; from the index alone, while the group is held. */
  @Query(
      """
      SELECT round_group_id AS group_id, area, COUNT(*) AS responses, 0 AS submitted
      FROM response_area
      WHERE round_group_id = :groupId AND municipality_id = :municipalityId
      GROUP BY round_group_id, area
      """)
  List<AreaCount> askedCounts(long municipalityId, long groupId);

  @Query(
      """
      SELECT n.item_id, COUNT(*) AS answers
      FROM answer n JOIN response s ON s.id = n.response_id
      WHERE s.municipality_id = :municipalityId AND s.round_group_id = :groupId AND s.submitted
      GROUP BY n.item_id
      """)
  List<ItemCount> itemCounts(long municipalityId, long groupId);

  /**
   * Adds areas after those there are.
   *
   * @param areas their numbers in order, as a JSON array
   * @param first the position of the first of them
   */
  @Query(
      """
      INSERT INTO response_area (response_id, area, position, municipality_id, round_group_id)
      SELECT s.id, j.area, :first + j.place - 1, s.municipality_id, s.round_group_id
      FROM response s, JSON_TABLE(:areas, '$[*]' COLUMNS (place FOR ORDINALITY, area INT PATH '$')) j
      WHERE s.token_hash = :tokenHash
      """)
  void addAreas(String tokenHash, String areas, int first);

  @Query(
      """
      SELECT area FROM response_area
      WHERE municipality_id = :municipalityId AND response_id = :responseId ORDER BY position
      """)
  List<Integer> areas(long municipalityId, String responseId);
}
