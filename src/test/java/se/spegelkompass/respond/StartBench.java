package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/**
 * 500 people who start within five seconds, on two instances with one database. Run it with {@code
 * mvn test -Dtest=StartBench}; it is no part of the gate. It prints how long a start took, and
 * fails if one is lost, doubled or given an area out of turn.
 */
@MicronautTest(transactional = false)
class StartBench {

  private static final int PEOPLE = 500;
  private static final Duration WITHIN = Duration.ofSeconds(5);

  @Inject Town town;
  @Inject Rows rows;
  @Inject EmbeddedServer one;

  /**
   * One start.
   *
   * @param millis from the first page to the first question
   * @param begin of which beginning took so long
   */
  private record Start(long millis, long begin, boolean answered) {}

  @Test
  void fiveHundredStartOnTwoInstances() throws Exception {
    var coordinator = town.coordinator();
    var form = new TreeMap<>(Town.roundForm());
    form.put("minutes-staff", "10");
    var round = coordinator.visit("/matningar/ny").submit("/matningar", form).path();
    coordinator.submit(round + "/oppning");
    var link = Town.link(coordinator, round, "Medarbetare");

    try (var two = ApplicationContext.run(EmbeddedServer.class, Map.of(), "test");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      // As a server is after its first minutes.
      var others = Town.link(coordinator, round, "Enhetschefer");
      var warm = new ArrayList<Callable<Start>>();
      for (int i = 0; i < PEOPLE; i++) {
        var server = i % 2 == 0 ? one : two;
        warm.add(() -> start(new Person(server.getURI()), others));
      }
      threads.invokeAll(warm);
      rows.change("DELETE FROM response WHERE round_id = ?", Rows.id(round));
      var people = new ArrayList<Callable<Start>>();
      for (int i = 0; i < PEOPLE; i++) {
        var server = i % 2 == 0 ? one : two;
        people.add(() -> start(new Person(server.getURI()), link));
      }
      var starts = new ArrayList<Start>();
      for (var start : threads.invokeAll(people)) {
        starts.add(start.get());
      }
      report(starts, round);
    }
  }

  private static Start start(Person person, String link) throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextLong(WITHIN.toMillis()));
    var before = System.nanoTime();
    person.visit(link);
    var asked = System.nanoTime();
    person.submit(link);
    var after = System.nanoTime();
    person.submit(person.path(), Map.of("answer", "3"));
    return new Start(
        Duration.ofNanos(after - before).toMillis(),
        Duration.ofNanos(after - asked).toMillis(),
        person.status() == 200);
  }

  private void report(List<Start> starts, String round) {
    var times = starts.stream().mapToLong(Start::millis).sorted().toArray();
    var id = Rows.id(round);
    var responses = rows.number("SELECT COUNT(*) FROM response WHERE round_id = ?", id);
    var answers =
        rows.number(
            "SELECT COUNT(*) FROM answer a JOIN response s ON s.id = a.response_id WHERE"
                + " s.round_id = ?",
            id);
    var areas =
        rows
            .all(
                "SELECT a.area, COUNT(*) AS n FROM response_area a JOIN response s ON s.id ="
                    + " a.response_id WHERE s.round_id = ? GROUP BY a.area",
                id)
            .stream()
            .mapToLong(it -> Long.parseLong(it.getOrDefault("n", "0")))
            .sorted()
            .toArray();
    System.out.printf(
        "%d started: median %d ms (%d ms of it to begin), 95 %% within %d ms, slowest %d ms; people"
            + " per area %s%n",
        responses,
        times[PEOPLE / 2],
        starts.stream().mapToLong(Start::begin).sorted().toArray()[PEOPLE / 2],
        times[PEOPLE * 95 / 100],
        times[PEOPLE - 1],
        Arrays.toString(areas));
    assertThat(starts).allMatch(Start::answered);
    assertThat(responses).isEqualTo(PEOPLE);
    assertThat(answers).isEqualTo(PEOPLE);
    assertThat(areas[areas.length - 1] - areas[0]).isLessThanOrEqualTo(1);
  }
}
