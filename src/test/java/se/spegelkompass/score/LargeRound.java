package se.spegelkompass.score;

import io.micronaut.context.BeanContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.round.Draft;
import se.spegelkompass.round.GroupChoices;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;

/**
 * A very large open round, the same every time: seven groups, and people who are asked some areas
 * and answer most of it. Their rows come in the order of people, not of keys, as in reality.
 */
final class LargeRound {

  private static final long SEED = 20260801;
  private static final int PEOPLE_AT_A_TIME = 100;
  private static final int COMMENT_EVERY = 20;

  /** Out of 100. */
  private static final int UNANSWERED = 4;

  private static final int NOT_KNOWN = 12;
  private static final int NOT_APPLICABLE = 5;

  /** How many of a hundred answers are on each step. */
  private static final int[] STEPS = {18, 27, 30, 18, 7};

  /**
   * A group.
   *
   * @param part how many of a hundred respondents it has
   * @param areas how many areas each of them is asked
   */
  private record Size(GroupKind kind, int part, int areas) {}

  private static final List<Size> SIZES =
      List.of(
          new Size(GroupKind.ELECTED, 6, 6),
          new Size(GroupKind.LEADERSHIP, 10, 4),
          new Size(GroupKind.MANAGERS, 30, 4),
          new Size(GroupKind.MANAGERS, 34, 5),
          new Size(GroupKind.STAFF, 8, 8),
          new Size(GroupKind.STAFF, 7, 7),
          new Size(GroupKind.UNIONS, 5, 6));

  private final Random random = new Random(SEED);
  private final Edition edition;
  private final Rounds rounds;
  private final DataSource dataSource;

  LargeRound(BeanContext context) {
    this.edition = context.getBean(Editions.class).newest();
    this.rounds = context.getBean(Rounds.class);
    this.dataSource = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
  }

  /** Makes it, with so many responses. */
  Round open(long municipalityId, int people) throws SQLException {
    var groups = SIZES.stream().map(size -> asked(size, people)).toList();
    var id =
        rounds.create(
            municipalityId, new Draft("Självskattning", edition, Rounds.today(), 6, groups));
    rounds.open(municipalityId, id, Rounds.today());
    var round = rounds.require(municipalityId, id);
    try (var connection = dataSource.getConnection()) {
      fill(round, people, connection);
    }
    return round;
  }

  private static Draft.Asked asked(Size size, int people) {
    var name = Optional.of(size.kind().key() + " " + size.part());
    return new Draft.Asked(
        OptionalLong.empty(),
        size.kind(),
        false,
        OptionalInt.of(people * size.part() / 80),
        new GroupChoices(name, 1, OptionalInt.empty(), OptionalInt.empty()));
  }

  private void fill(Round round, int people, Connection connection) throws SQLException {
    checks(connection, false);
    connection.setAutoCommit(false);
    for (int from = 0; from < people; from += PEOPLE_AT_A_TIME) {
      var rows = new ResponseRows(round);
      for (int i = from; i < Math.min(people, from + PEOPLE_AT_A_TIME); i++) {
        respond(round, i, rows);
      }
      rows.write(connection);
    }
    connection.setAutoCommit(true);
    checks(connection, true);
  }

  /** Every row has what it points at, and every key is new. */
  private static void checks(Connection connection, boolean on) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET foreign_key_checks = " + on + ", unique_checks = " + on);
    }
  }

  private void respond(Round round, int number, ResponseRows rows) {
    var hundredth = random.nextInt(100);
    var which = 0;
    for (var below = SIZES.getFirst().part();
        below <= hundredth;
        below += SIZES.get(which).part()) {
      which++;
    }
    var group = round.groups().get(which);
    var id = key();
    rows.response(id, group, random.nextLong());
    for (var item : items(group.kind(), SIZES.get(which).areas())) {
      var hundred = random.nextInt(100);
      if (hundred >= UNANSWERED) {
        rows.answer(id, item, choice(hundred - UNANSWERED));
      }
    }
    if (number % COMMENT_EVERY == 0) {
      rows.comment(key(), id);
    }
  }

  /** As {@link UUID#randomUUID} makes them. */
  private UUID key() {
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | (1L << 63));
  }

  private List<Item> items(GroupKind kind, int areas) {
    var asked = new ArrayList<>(edition.areas());
    asked.removeIf(area -> items(area, kind).isEmpty());
    Collections.shuffle(asked, random);
    return asked.stream().limit(areas).flatMap(area -> items(area, kind).stream()).toList();
  }

  private static List<Item> items(Area area, GroupKind kind) {
    return area.subQuestions().stream()
        .flatMap(it -> it.items().stream())
        .filter(item -> item.isFor(kind))
        .toList();
  }

  private String choice(int hundred) {
    if (hundred < NOT_KNOWN) {
      return "not-known";
    }
    if (hundred < NOT_KNOWN + NOT_APPLICABLE) {
      return "not-applicable";
    }
    var left = random.nextInt(100);
    var step = 0;
    while (left >= STEPS[step]) {
      left -= STEPS[step];
      step++;
    }
    return Integer.toString(step + 1);
  }
}
