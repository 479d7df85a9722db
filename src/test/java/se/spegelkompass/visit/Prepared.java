package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import se.spegelkompass.Rows;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** Closed rounds to prepare a visit for. */
@Singleton
class Prepared {

  /** Shares 1 and ½. The unions are too few. */
  private static final Map<GroupKind, Given> GIVEN =
      Map.of(
          GroupKind.LEADERSHIP, new Given(20, 5),
          GroupKind.MANAGERS, new Given(20, 3),
          GroupKind.UNIONS, new Given(3, 1));

  private final ClosedRounds rounds;
  private final Rows rows;

  Prepared(ClosedRounds rounds, Rows rows) {
    this.rounds = rounds;
    this.rows = rows;
  }

  Place place() {
    return rounds.place();
  }

  /** The address of the package of a new closed round. */
  String path(Place place) {
    return "/matningar/" + rounds.closed(place, GIVEN).id() + "/forberedelse";
  }

  /** One in which everybody was asked most of the questions. */
  String ofTwoGroups(Place place) {
    var given =
        Map.of(GroupKind.LEADERSHIP, new Given(20, 5), GroupKind.MANAGERS, new Given(20, 3));
    return "/matningar/" + rounds.closed(place, given).id() + "/forberedelse";
  }

  String openRound(Place place) {
    return "/matningar/" + rounds.open(place, GIVEN).id() + "/forberedelse";
  }

  String tooFew(Place place) {
    var few = Map.of(GroupKind.STAFF, new Given(3, 5));
    return "/matningar/" + rounds.closed(place, few).id() + "/forberedelse";
  }

  /** As if so many had written something. */
  void wrote(String path, int writers) {
    rows.change("UPDATE comment_writers SET writers = ? WHERE round_id = ?", writers, round(path));
  }

  /**
   * A text about an item, in a round that is closed.
   *
   * @param review UNREAD, SHOWN or HIDDEN
   * @param masked the numbers of its hidden words, or nothing
   */
  void text(String path, String item, String text, String review, String masked) {
    rows.change(
        "INSERT INTO comment (id, municipality_id, round_id, item_id, text, review, masked)"
            + " SELECT ?, municipality_id, id, ?, ?, ?, NULLIF(?, '') FROM round WHERE id = ?",
        UUID.randomUUID().toString(),
        item,
        text,
        review,
        masked,
        round(path));
  }

  static long round(String path) {
    return Rows.id(path.substring(0, path.lastIndexOf('/')));
  }
}
