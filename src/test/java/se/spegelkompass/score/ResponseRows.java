package se.spegelkompass.score;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.spegelkompass.framework.Item;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;

/** Responses with answers and comments, written at once and past the application. */
final class ResponseRows {

  private final long municipalityId;
  private final long roundId;
  private final List<String> responses = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();

  ResponseRows(Round round) {
    this.municipalityId = round.municipalityId();
    this.roundId = round.id();
  }

  void response(UUID id, Group group, long token) {
    responses.add(
        "('%s',%d,%d,%d,SHA2(%d,256),TRUE)"
            .formatted(id, municipalityId, roundId, group.id(), token));
  }

  void answer(UUID id, Item item, String choice) {
    answers.add("('" + id + "','" + item.id() + "'," + municipalityId + ",'" + choice + "')");
  }

  void comment(UUID key, UUID id) {
    comments.add(
        "('%s',%d,%d,'%s','1.1-inflytande-riktning','Medborgarpanelen')"
            .formatted(key, municipalityId, roundId, id));
  }

  void write(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO response (id, municipality_id, round_id, round_group_id, token_hash,"
              + " submitted) VALUES "
              + String.join(",", responses));
      statement.execute(
          "INSERT INTO answer (response_id, item_id, municipality_id, choice) VALUES "
              + String.join(",", answers));
      if (!comments.isEmpty()) {
        statement.execute(
            "INSERT INTO comment (id, municipality_id, round_id, response_id, item_id, text)"
                + " VALUES "
                + String.join(",", comments));
      }
    }
    connection.commit();
  }
}
