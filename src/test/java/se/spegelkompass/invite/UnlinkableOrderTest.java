package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.invite.TruePairs.PEOPLE;
import static se.spegelkompass.invite.TruePairs.value;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.invite.TruePairs.Pair;

/**
 * Neither the order in which invitations and responses are stored nor their keys tell which belong
 * together.
 */
@MicronautTest(transactional = false)
class UnlinkableOrderTest {

  /** Six standard errors of a rank correlation between things that have nothing to do with it. */
  private static final double LIMIT = 6 / Math.sqrt(PEOPLE - 1);

  @Inject Town town;
  @Inject Rows rows;
  @Inject TruePairs truePairs;

  private long roundId;
  private List<Pair> pairs;

  @BeforeEach
  void inviteAndAnswer() {
    var coordinator = town.coordinator();
    var round = Town.openRound(coordinator);
    roundId = Rows.id(round);
    pairs = truePairs.inviteAndAnswer(coordinator, round);
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
}
