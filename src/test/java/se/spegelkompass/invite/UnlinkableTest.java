package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.respond.Beginning;
import se.spegelkompass.respond.Responses;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Token;

/**
 * What somebody with the whole database can find out about whose answers are whose. The tests know
 * the true pairs, because they keep the tokens; an administrator has only what is stored.
 */
@MicronautTest(transactional = false)
class UnlinkableTest {

  private static final int PEOPLE = 150;

  @Inject Town town;
  @Inject Rows rows;
  @Inject Rounds rounds;
  @Inject Responses responses;
  @Inject Beginning beginning;
  @Inject TokenSeal seal;
  @Inject Invitations invitations;

  private Person coordinator;
  private String round;
  private long roundId;

  /** Invited in one order, answering in the same, which is what would be easiest to see. */
  private List<Pair> pairs;

  /** An invitation and the response that belongs to it. */
  private record Pair(Map<String, String> invitation, Map<String, String> response, Token token) {}

  @BeforeEach
  void inviteAndAnswer() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    roundId = Rows.id(round);
    Inviting.paste(coordinator, round, Inviting.list(PEOPLE, "Medarbetare"));
    var link = Town.link(coordinator, round, "Medarbetare");
    var asking = rounds.asking(link.substring(3)).orElseThrow();
    var invitations =
        rows.all("SELECT * FROM invitation WHERE round_id = ? ORDER BY email", roundId);
    for (var invitation : invitations) {
      var token = token(invitation);
      beginning.begin(asking, token);
      responses.submit(asking, token, OptionalInt.empty());
    }
    pairs = invitations.stream().map(it -> new Pair(it, response(token(it)), token(it))).toList();
  }

  private static String value(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column));
  }

  private Token token(Map<String, String> invitation) {
    var sealed =
        rows.bytes("SELECT sealed_token FROM invitation WHERE id = ?", value(invitation, "id"));
    return seal.open(value(invitation, "id"), sealed).orElseThrow();
  }

  private Map<String, String> response(Token token) {
    return rows.all("SELECT * FROM response WHERE token_hash = ?", token.hash("response"))
        .getFirst();
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

  /** A time, a counter or a pointer in any of these tables would be the beginning of a join. */
  @Test
  void nothingTellsTimeOrOrderOrPointsAcross() {
    var ours = "('response', 'answer', 'comment', 'response_area', 'invitation')";
    assertThat(
            rows.all(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema ="
                    + " DATABASE() AND table_name IN "
                    + ours
                    + " AND (data_type IN ('date', 'datetime', 'timestamp', 'time', 'year') OR extra"
                    + " LIKE '%auto_increment%')"))
        .isEmpty();
    assertThat(
            rows
                .all(
                    "SELECT DISTINCT referenced_table_name AS t FROM"
                        + " information_schema.key_column_usage WHERE table_schema = DATABASE() AND"
                        + " table_name IN "
                        + ours
                        + " AND referenced_table_name IS NOT NULL")
                .stream()
                .map(it -> value(it, "t")))
        .containsExactlyInAnyOrder("municipality", "round", "round_group", "response");
    assertThat(
            rows.all(
                "SELECT DISTINCT table_name AS t FROM information_schema.key_column_usage WHERE"
                    + " table_schema = DATABASE() AND referenced_table_name = 'invitation'"))
        .isEmpty();
  }

  /** New columns are looked at by somebody before they come in. */
  @Test
  void theColumnsAreThoseThatWereThoughtThrough() {
    assertThat(pairs.getFirst().response().keySet())
        .containsExactlyInAnyOrder(
            "id", "municipality_id", "round_id", "round_group_id", "token_hash", "submitted");
    assertThat(pairs.getFirst().invitation().keySet())
        .containsExactlyInAnyOrder(
            "id",
            "municipality_id",
            "round_id",
            "round_group_id",
            "email",
            "label",
            "language",
            "state",
            "refusal",
            "no_reminders",
            "token_hash",
            "sealed_token");
    assertThat(columns("answer"))
        .containsExactlyInAnyOrder("response_id", "item_id", "municipality_id", "choice");
    // The masked words' numbers are written after closing, when no response belongs to a text.
    assertThat(columns("comment"))
        .containsExactlyInAnyOrder(
            "id",
            "municipality_id",
            "round_id",
            "response_id",
            "item_id",
            "text",
            "review",
            "masked");
    // One number for the whole round, counted at closing.
    assertThat(columns("comment_writers"))
        .containsExactlyInAnyOrder("round_id", "municipality_id", "writers");
    assertThat(columns("response_area"))
        .containsExactlyInAnyOrder(
            "response_id", "area", "position", "municipality_id", "round_group_id");
    assertThat(columns("outbox"))
        .containsExactlyInAnyOrder(
            "id", "municipality_id", "purpose", "reference", "attempts", "due");
    assertThat(columns("round_day"))
        .containsExactlyInAnyOrder(
            "municipality_id", "round_id", "round_group_id", "day", "begun", "submitted");
    assertThat(columns("round_minutes"))
        .containsExactlyInAnyOrder("municipality_id", "round_id", "minutes", "responses");
  }

  private List<String> columns(String table) {
    return rows
        .all(
            "SELECT column_name AS c FROM information_schema.columns WHERE table_schema ="
                + " DATABASE() AND table_name = ?",
            table)
        .stream()
        .map(it -> value(it, "c"))
        .toList();
  }

  /** As stored, and by each value: the order of one table says nothing about the other's. */
  @Test
  void noOrderOfTheTwoTablesGoesTogether() {
    for (var ours : List.of("", "ORDER BY id", "ORDER BY token_hash", "ORDER BY sealed_token")) {
      for (var theirs : List.of("", "ORDER BY id", "ORDER BY token_hash")) {
        assertThat(Math.abs(correlation(rank("invitation", ours), rank("response", theirs))))
            .as(ours + " / " + theirs)
            .isLessThan(LIMIT);
      }
    }
  }

  /** And that this test would see it: by the true order they go together wholly. */
  @Test
  void anOrderThatGoesTogetherWouldBeSeen() {
    var inOrder = IntStream.range(0, PEOPLE).boxed().toList();
    var almost = new ArrayList<>(inOrder);
    Collections.shuffle(almost.subList(0, PEOPLE / 2), new Random(1));

    assertThat(correlation(inOrder, inOrder)).isEqualTo(1);
    assertThat(correlation(inOrder, almost)).isGreaterThan(LIMIT);
  }

  /** Six standard errors of a rank correlation between things that have nothing to do with it. */
  private static final double LIMIT = 6 / Math.sqrt(PEOPLE - 1);

  /** Where each pair stands in a table read in this order. */
  private List<Integer> rank(String table, String order) {
    var ids =
        rows
            .all("SELECT id FROM %s WHERE round_id = ? %s".formatted(table, order), roundId)
            .stream()
            .map(it -> value(it, "id"))
            .toList();
    return pairs.stream()
        .map(it -> table.equals("response") ? it.response() : it.invitation())
        .map(it -> ids.indexOf(value(it, "id")))
        .toList();
  }

  /** Spearman's rank correlation. */
  private static double correlation(List<Integer> ours, List<Integer> theirs) {
    var squares =
        IntStream.range(0, PEOPLE)
            .mapToDouble(i -> Math.pow((double) ours.get(i) - theirs.get(i), 2))
            .sum();
    return 1 - 6 * squares / (PEOPLE * ((double) PEOPLE * PEOPLE - 1));
  }

  /** Keys are random (version 4), and the two hashes of one token agree in half of their bits. */
  @Test
  void noPatternOfTheKeysGoesTogether() {
    var seen = new HashSet<String>();
    var agreeing = 0;
    for (var pair : pairs) {
      for (var id : List.of(value(pair.invitation(), "id"), value(pair.response(), "id"))) {
        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        assertThat(seen.add(id)).isTrue();
      }
      agreeing +=
          256
              - new BigInteger(value(pair.invitation(), "token_hash"), 16)
                  .xor(new BigInteger(value(pair.response(), "token_hash"), 16))
                  .bitCount();
    }
    var bits = 256.0 * PEOPLE;
    assertThat(Math.abs(agreeing - bits / 2)).isLessThan(6 * Math.sqrt(bits) / 2);
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
}
