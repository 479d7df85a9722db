package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.invite.TruePairs.PEOPLE;
import static se.spegelkompass.invite.TruePairs.value;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.invite.TruePairs.Pair;

/** What somebody with the whole database can find out about whose answers are whose. */
@MicronautTest(transactional = false)
class UnlinkableTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject TruePairs truePairs;
  @Inject Invitations invitations;

  private Person coordinator;
  private String round;
  private long roundId;
  private List<Pair> pairs;

  @BeforeEach
  void inviteAndAnswer() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    roundId = Rows.id(round);
    pairs = truePairs.inviteAndAnswer(coordinator, round);
  }

  /** Before closing the key opens every seal: that is why we say confidential and not anonymous. */
  @Test
  void withTheKeyTheyCanBeJoinedWhileTheRoundIsOpen() {
    assertThat(pairs).hasSize(PEOPLE);
    assertThat(pairs.stream().map(it -> value(it.response(), "id")).distinct()).hasSize(PEOPLE);
  }

  @Test
  void noValueStandsInBoth() {
    var shared = List.of("municipality_id", "round_id", "round_group_id");
    for (var pair : pairs) {
      var ours = new TreeMap<>(pair.invitation());
      var theirs = new TreeMap<>(pair.response());
      ours.keySet().removeAll(shared);
      theirs.keySet().removeAll(shared);
      // What many rows have in common points to nobody.
      ours.values().removeIf(it -> it.length() < 8);
      theirs.values().removeIf(it -> it.length() < 8);
      assertThat(ours).containsKeys("id", "token_hash");
      assertThat(theirs).containsKeys("id", "token_hash");
      assertThat(ours.values()).doesNotContainAnyElementsOf(theirs.values());
    }
  }

  /**
   * A response's values are nowhere but in what belongs to it; an invitation's are in the outbox.
   */
  @Test
  void noTableHoldsSomethingOfBoth() {
    var pair = pairs.get(PEOPLE / 2);

    assertThat(tablesWith(value(pair.response(), "id")))
        .isSubsetOf("response", "answer", "comment", "response_area");
    assertThat(tablesWith(value(pair.response(), "token_hash"))).containsExactly("response");
    assertThat(tablesWith(value(pair.invitation(), "id"))).isSubsetOf("invitation", "outbox");
    assertThat(tablesWith(value(pair.invitation(), "token_hash"))).containsExactly("invitation");
    assertThat(tablesWith(pair.token().value())).isEmpty();
  }

  @Test
  void afterClosingNotEvenTheKeyJoinsThem() {
    var before = rows.all("SELECT id FROM response WHERE round_id = ?", roundId).size();
    coordinator.visit(round + "/stangning").submit(round + "/stangning");

    assertThat(before).isEqualTo(PEOPLE);
    assertThat(rows.number("SELECT COUNT(*) FROM response WHERE round_id = ?", roundId))
        .isEqualTo(PEOPLE);
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM invitation WHERE round_id = ? AND (token_hash IS NOT NULL OR"
                    + " sealed_token IS NOT NULL)",
                roundId))
        .isZero();
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM response WHERE round_id = ? AND token_hash IS NOT NULL",
                roundId))
        .isZero();
    for (var pair : pairs.subList(0, 3)) {
      assertThat(tablesWith(pair.token().hash("response"))).isEmpty();
      assertThat(tablesWith(pair.token().hash("invitation"))).isEmpty();
      assertThat(town.stranger().visit("/f/" + pair.token().value()).status()).isEqualTo(404);
    }
  }

  /** A process that dies between the two transactions leaves seals behind, but not for long. */
  @Test
  void whatADeadProcessLeftIsCutLater() {
    coordinator.visit(round + "/stangning").submit(round + "/stangning");
    rows.change("UPDATE invitation SET token_hash = UUID() WHERE round_id = ?", roundId);

    invitations.cutLeftBehind();

    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM invitation WHERE round_id = ? AND token_hash IS NOT NULL",
                roundId))
        .isZero();
  }

  private List<String> tablesWith(String value) {
    var tables = new ArrayList<String>();
    for (var column :
        rows.all(
            "SELECT table_name AS t, column_name AS c FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND data_type IN"
                + " ('char', 'varchar', 'text', 'longtext', 'uuid', 'binary', 'varbinary', 'blob')")) {
      var sql =
          "SELECT COUNT(*) FROM `%1$s` WHERE CAST(`%2$s` AS CHAR) LIKE ? OR HEX(`%2$s`) LIKE ?"
              .formatted(value(column, "t"), value(column, "c"));
      if (rows.number(sql, "%" + value + "%", "%" + value.replace("-", "") + "%") > 0) {
        tables.add(value(column, "t"));
      }
    }
    return tables;
  }
}
