package se.spegelkompass.respond;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Item;
import se.spegelkompass.round.Round;

/** The responses of a round as it closes: read once, and then nobody's any more. */
@Singleton
public class SubmittedResponses {

  /**
   * One row per response, its answers as {@code item=choice item=choice …}: read in the order of
   * both tables' keys, so that the server sorts nothing and the rows can be taken as they come.
   */
  private static final String RESPONSES =
      """
      SELECT s.round_group_id, GROUP_CONCAT(a.item_id, '=', a.choice SEPARATOR ' '), COUNT(*)
      FROM response s JOIN answer a ON a.response_id = s.id
      WHERE s.municipality_id = ? AND s.round_id = ? AND s.submitted
      GROUP BY s.id
      """;

  private static final int AT_A_TIME = 500;

  private final ResponseRepository repository;
  private final JdbcOperations database;

  SubmittedResponses(ResponseRepository repository, JdbcOperations database) {
    this.repository = repository;
    this.database = database;
  }

  /**
   * Reads the submitted responses of a round once, one at a time and in no order. Call it in a
   * transaction.
   */
  public void each(Round round, Edition edition, Consumer<Submitted> reader) {
    var items = edition.items().collect(Collectors.toMap(Item::id, item -> item));
    database.prepareStatement(
        RESPONSES,
        statement -> {
          statement.setFetchSize(AT_A_TIME);
          statement.setLong(1, round.municipalityId());
          statement.setLong(2, round.id());
          try (var rows = statement.executeQuery()) {
            while (rows.next()) {
              reader.accept(
                  new Submitted(
                      rows.getLong(1), answers(rows.getString(2), rows.getInt(3), items)));
            }
          }
          return round;
        });
  }

  private static Map<String, Answer> answers(String text, int count, Map<String, Item> items) {
    var given = text.split(" ", -1);
    if (given.length != count) {
      throw new IllegalStateException("the database cut a response short");
    }
    var answers = new HashMap<String, Answer>(2 * count);
    for (var one : given) {
      var end = one.lastIndexOf('=');
      var item = items.get(one.substring(0, end));
      if (item != null) {
        Answer.parse(one.substring(end + 1), item)
            .ifPresent(answer -> answers.put(item.id(), answer));
      }
    }
    return answers;
  }

  /**
   * At closing: what was not handed in is gone, and from now on nobody can open a response, or tell
   * which text belongs to it; only how many of them wrote something is remembered.
   */
  public void makeAnonymous(Round round) {
    repository.removeUnsubmitted(round.municipalityId(), round.id());
    repository.rememberHowManyWrote(round.municipalityId(), round.id());
    repository.cutComments(round.municipalityId(), round.id());
    repository.destroyTokens(round.municipalityId(), round.id());
  }
}
