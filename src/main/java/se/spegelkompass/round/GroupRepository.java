package se.spegelkompass.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.GroupKind;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GroupRepository extends GenericRepository<GroupRow, Long> {

  GroupRow save(GroupRow group);

  List<GroupRow> findByMunicipalityIdAndRoundIdOrderById(long municipalityId, long roundId);

  List<GroupRow> findByMunicipalityIdOrderById(long municipalityId);

  Optional<GroupRow> findByMunicipalityIdAndId(long municipalityId, long id);

  /** The token says which municipality: whoever has the link may answer. */
  Optional<GroupRow> findByLinkToken(String linkToken);

  @Query("DELETE FROM round_group WHERE municipality_id = :municipalityId AND id = :id")
  void remove(long municipalityId, long id);

  @Query(
      """
      UPDATE round_group SET name = :name, population = :population, weight = :weight, k = :k,
        minutes = :minutes, kind = :kind
      WHERE municipality_id = :municipalityId AND id = :id
      """)
  void change(
      long municipalityId,
      long id,
      GroupKind kind,
      @Nullable String name,
      @Nullable Integer population,
      BigDecimal weight,
      @Nullable Integer k,
      @Nullable Integer minutes);

  /** Those merged into the group follow it to where it goes. */
  @Query(
      """
      UPDATE round_group SET merged_into = :into
      WHERE municipality_id = :municipalityId AND (id = :id OR (merged_into = :id AND id <> :into))
      """)
  void merge(long municipalityId, long id, long into);

  @Query(
      "UPDATE round_group SET merged_into = NULL WHERE municipality_id = :municipalityId AND id ="
          + " :id")
  void separate(long municipalityId, long id);

  @Query(
      "UPDATE round_group SET open_link = :open WHERE municipality_id = :municipalityId AND id ="
          + " :id")
  void openLink(long municipalityId, long id, boolean open);

  @Query(
      "UPDATE round_group SET link_token = :token WHERE municipality_id = :municipalityId AND id ="
          + " :id")
  void link(long municipalityId, long id, String token);
}
