package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.invite.TruePairs.value;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.invite.TruePairs.Pair;

/** No table about answers has a column that could be the beginning of a join. */
@MicronautTest(transactional = false)
class UnlinkableColumnsTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject TruePairs truePairs;

  private List<Pair> pairs;

  @BeforeEach
  void inviteAndAnswer() {
    var coordinator = town.coordinator();
    pairs = truePairs.inviteAndAnswer(coordinator, Town.openRound(coordinator));
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
}
