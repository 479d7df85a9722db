package se.spegelkompass.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GroupRepository extends GenericRepository<GroupRow, Long> {

  GroupRow save(GroupRow group);

  List<GroupRow> findByMunicipalityIdAndRoundIdOrderById(long municipalityId, long roundId);

  List<GroupRow> findByMunicipalityIdOrderById(long municipalityId);

  Optional<GroupRow> findById(long id);

  /** The token says which municipality: whoever has the link may answer. */
  Optional<GroupRow> findByLinkToken(String linkToken);

  @Query("DELETE FROM round_group WHERE municipality_id = :municipalityId AND round_id = :roundId")
  void removeAll(long municipalityId, long roundId);

  @Query(
      "UPDATE round_group SET link_token = :token WHERE municipality_id = :municipalityId AND id ="
          + " :id")
  void link(long municipalityId, long id, String token);
}
