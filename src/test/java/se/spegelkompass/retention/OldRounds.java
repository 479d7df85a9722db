package se.spegelkompass.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.ClosedRounds;

/** Rounds that closed long ago: 13 responses and one example, all of which are to be removed. */
@Singleton
class OldRounds {

  static final LocalDate CLOSED_ON = LocalDate.of(2024, 1, 31);

  private final ClosedRounds closedRounds;
  private final Rows rows;

  OldRounds(ClosedRounds closedRounds, Rows rows) {
    this.closedRounds = closedRounds;
    this.rows = rows;
  }

  Round closed(ClosedRounds.Place where, LocalDate day) {
    var closed =
        closedRounds.closed(
            where,
            Map.of(
                GroupKind.MANAGERS, new ClosedRounds.Given(7, 4),
                GroupKind.STAFF, new ClosedRounds.Given(6, 2)));
    rows.change("UPDATE round SET closed_on = ? WHERE id = ?", day, closed.id());
    rows.change(
        "INSERT INTO comment (id, municipality_id, round_id, item_id, text)"
            + " SELECT UUID(), municipality_id, id, '1.1-inflytande-riktning', 'Medborgarpanelen'"
            + " FROM round WHERE id = ?",
        closed.id());
    rows.change("UPDATE comment_writers SET writers = 6 WHERE round_id = ?", closed.id());
    rows.change(
        "INSERT INTO response_area (response_id, area, position, municipality_id, round_group_id)"
            + " SELECT id, 1, 0, municipality_id, round_group_id FROM response WHERE round_id = ?",
        closed.id());
    return closed;
  }

  long responses(Round of) {
    return rows.number("SELECT COUNT(*) FROM response WHERE round_id = ?", of.id());
  }

  long comments(Round of) {
    return rows.number("SELECT COUNT(*) FROM comment WHERE round_id = ?", of.id());
  }

  /** The coordinator chooses how long things are kept. */
  static void keep(Person coordinator, String answers, String comments, String days) {
    coordinator
        .visit("/gallring")
        .submit("/gallring", Map.of("answers", answers, "comments", comments, "addresses", days));
    assertThat(coordinator.path()).isEqualTo("/gallring");
    assertThat(coordinator.status()).isEqualTo(200);
  }
}
