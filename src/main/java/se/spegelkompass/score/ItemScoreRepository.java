package se.spegelkompass.score;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.score.ItemScoreRepository.Entity;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemScoreRepository extends GenericRepository<Entity, Long> {

  /** The table; its rows are only reached through the queries here. */
  @MappedEntity("pre_score_item")
  record Entity(@Id Long roundId) {}

  @Query(
      """
      INSERT INTO pre_score_item (round_id, part, item_id, municipality_id, share, not_known)
      VALUES (:roundId, :part, :itemId, :municipalityId, :share, :notKnown)
      """)
  void add(
      long municipalityId,
      long roundId,
      int part,
      String itemId,
      @Nullable Double share,
      @Nullable Double notKnown);

  @Query(
      """
      SELECT part, item_id, share, not_known FROM pre_score_item
      WHERE municipality_id = :municipalityId AND round_id = :roundId AND item_id IN (:items)
      """)
  List<ItemRow> of(long municipalityId, long roundId, List<String> items);
}
