package se.spegelkompass.score;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.TrialHome;
import se.spegelkompass.database.OwnDatabase;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.round.Round;

/**
 * Closes a round of 145,000 responses and 10 million answers, and counts the same answers with one
 * plain query beside it. Run it with {@code mvn test-compile exec:exec@closing-bench}; it is no
 * part of the gate. Its database is its own, in {@code target/bench}, and is gone afterwards.
 */
final class ClosingBench {

  private static final int PEOPLE = 145_000;
  private static final int TIMES = 3;

  /** After so many a server is as it is after its first minutes. */
  private static final int WARM = 300;

  private static final int VISITS = 50;

  private static final String PLAIN =
      """
      SELECT s.round_id, s.round_group_id, a.item_id, a.choice, COUNT(*)
      FROM response s JOIN answer a ON a.response_id = s.id
      WHERE s.municipality_id = ? AND s.round_id = ? AND s.submitted
      GROUP BY s.round_id, s.round_group_id, a.item_id, a.choice
      """;

  private final ApplicationContext context;
  private final DataSource dataSource;
  private final Rows rows;
  private final HeapUse heap = new HeapUse();

  private ClosingBench(ApplicationContext context) {
    this.context = context;
    this.dataSource = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    this.rows = context.getBean(Rows.class);
  }

  public static void main(String[] args) throws Exception {
    ((Logger) LoggerFactory.getLogger("se.spegelkompass.web.RequestLog")).setLevel(Level.WARN);
    var home = TrialHome.empty(Path.of(System.getProperty("spegelkompass.home")));
    try (var server = ApplicationContext.run(EmbeddedServer.class, Map.of(), Environment.TEST)) {
      var context = server.getApplicationContext();
      home.deleteAtTheEnd(context.getBean(OwnDatabase.class));
      new ClosingBench(context).run();
    }
  }

  private void run() throws Exception {
    var place = context.getBean(ClosedRounds.class).place();
    var before = System.nanoTime();
    var round = new LargeRound(context).open(place.municipalityId(), PEOPLE);
    System.out.printf(
        "%,d responses, %,d answers, made in %d s%n",
        rows.number("SELECT COUNT(*) FROM response WHERE round_id = ?", round.id()),
        rows.number(
            "SELECT COUNT(*) FROM answer a JOIN response s ON s.id = a.response_id WHERE"
                + " s.round_id = ?",
            round.id()),
        since(before).toSeconds());
    plain(round);
    var plain = new ArrayList<Duration>();
    var closings = new ArrayList<Closed>();
    for (int i = 0; i < TIMES; i++) {
      plain.add(plain(round));
      closings.add(close(round));
      if (i + 1 < TIMES) {
        reopen(round);
      }
    }
    report(plain, closings);
    System.out.printf(
        "%,d scored sub-questions%n",
        rows.number(
            "SELECT SUM(responses) FROM pre_score_cell WHERE round_id = ? AND part > 0",
            round.id()));
    var evaluation =
        context.getBean(GivenEvaluations.class).half(place.municipalityId(), "2025-11");
    visit(place.coordinator(), "/matningar/" + round.id() + "/resultat");
    visit(place.coordinator(), "/jamforelse/" + round.id() + "/" + evaluation);
  }

  private Duration plain(Round round) throws SQLException {
    var before = System.nanoTime();
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(PLAIN)) {
      statement.setLong(1, round.municipalityId());
      statement.setLong(2, round.id());
      try (var counted = statement.executeQuery()) {
        while (counted.next()) {
          counted.getInt(5);
        }
      }
    }
    return since(before);
  }

  /** What one closing took. */
  private record Closed(
      Duration time, Duration reading, Duration storing, Duration anonymous, long peak, long kept) {

    /** What no statement runs in: the computing, and the end of the transaction. */
    Duration rest() {
      return time.minus(reading).minus(storing).minus(anonymous);
    }
  }

  private Closed close(Round round) throws InterruptedException {
    heap.reset();
    var running = new RunningStatements(dataSource);
    var before = System.nanoTime();
    context.getBean(Closing.class).close(round.municipalityId(), round.id());
    var time = since(before);
    running.stop();
    return new Closed(
        time,
        running.time("SELECT"),
        running.time("INSERT"),
        running.time("UPDATE", "DELETE"),
        heap.peak(),
        heap.kept());
  }

  /** As it was before it closed. */
  private void reopen(Round round) {
    rows.change("DELETE FROM pre_score_part WHERE round_id = ?", round.id());
    rows.change(
        "UPDATE response SET token_hash = SHA2(CONCAT(id, RAND()), 256) WHERE round_id = ?",
        round.id());
    rows.change("UPDATE round SET status = 'OPEN', closed_on = NULL WHERE id = ?", round.id());
  }

  private static void report(List<Duration> plain, List<Closed> closings) {
    System.out.printf(
        "%8s %8s %6s | %8s %8s %8s %8s | %9s %9s%n",
        "query",
        "closing",
        "ratio",
        "reading",
        "storing",
        "anonym.",
        "rest",
        "heap peak",
        "heap kept");
    for (int i = 0; i < closings.size(); i++) {
      row(plain.get(i), closings.get(i));
    }
    var query = plain.stream().sorted().toList().get(TIMES / 2);
    var closing = closings.stream().sorted(Comparator.comparing(Closed::time)).toList();
    System.out.println("median:");
    row(query, closing.get(TIMES / 2));
  }

  private static void row(Duration query, Closed closing) {
    System.out.printf(
        "%6.1f s %6.1f s %6.2f | %6.1f s %6.1f s %6.1f s %6.1f s | %6d MB %6d MB%n",
        seconds(query),
        seconds(closing.time()),
        seconds(closing.time()) / seconds(query),
        seconds(closing.reading()),
        seconds(closing.storing()),
        seconds(closing.anonymous()),
        seconds(closing.rest()),
        closing.peak() >> 20,
        closing.kept() >> 20);
  }

  private static void visit(Person coordinator, String page) {
    for (int i = 0; i < WARM; i++) {
      coordinator.visit(page);
    }
    var times = new ArrayList<Duration>();
    for (int i = 0; i < VISITS; i++) {
      var before = System.nanoTime();
      coordinator.visit(page);
      times.add(since(before));
    }
    times.sort(Comparator.naturalOrder());
    System.out.printf(
        "%d %s, %d kB: median %d ms, 95 %% within %d ms%n",
        coordinator.status(),
        page,
        coordinator.content().length >> 10,
        times.get(VISITS / 2).toMillis(),
        times.get(VISITS * 95 / 100).toMillis());
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
