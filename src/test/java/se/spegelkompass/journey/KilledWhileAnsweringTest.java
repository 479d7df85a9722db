package se.spegelkompass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.spegelkompass.Person;

/** An answer that was acknowledged is there afterwards, whatever is killed meanwhile. */
class KilledWhileAnsweringTest {

  private static final int PEOPLE = 6;
  private static final int SAVED_BEFORE_THE_KILL = 120;

  @TempDir Path directory;

  private Path home;
  private int port;

  /** One respondent, and the last answer to each item that the server said it had saved. */
  private record Respondent(Person person, String item, Map<Integer, String> acknowledged) {}

  @BeforeEach
  void home() throws IOException {
    home = Files.createDirectory(directory.resolve("home")).toRealPath();
    port = RunningApplication.freePort();
  }

  @Test
  void everyAcknowledgedAnswerSurvivesAKilledApplication() throws Exception {
    List<Respondent> people;
    String link;
    try (var application = RunningApplication.start(home, port)) {
      link = application.link();
      people = begin(application);
      var saving = new Saving(people);
      saving.awaitSaved();
      application.kill();
      saving.stop();
    }
    try (var again = RunningApplication.start(home, port)) {
      assertThat(again.link()).as("the demo is not made anew").isEqualTo(link);
      assertAllThere(people);
    }
  }

  @Test
  void everyAcknowledgedAnswerSurvivesAKilledDatabase() throws Exception {
    try (var application = RunningApplication.start(home, port)) {
      var people = begin(application);
      var saving = new Saving(people);
      saving.awaitSaved();
      var database = application.mariaDb();
      database.destroyForcibly();
      database.onExit().join();
      saving.stop();

      awaitReadiness(application);
      assertAllThere(people);
      var first = people.getFirst();
      assertThat(first.person().tap(first.item(), Map.of("answer", "1"))).isEqualTo(204);
    }
  }

  private static List<Respondent> begin(RunningApplication application) {
    var people = new ArrayList<Respondent>();
    for (int i = 0; i < PEOPLE; i++) {
      var link = application.link();
      var person = new Person(application.uri()).visit(link).submit(link);
      people.add(new Respondent(person, person.path(), new ConcurrentHashMap<>()));
    }
    return people;
  }

  private static void assertAllThere(List<Respondent> people) {
    for (var respondent : people) {
      var shown =
          respondent
              .person()
              .visit(respondent.item())
              .page()
              .select("input[name=answer][checked]")
              .val();
      var acknowledged = respondent.acknowledged();
      assertThat(acknowledged).isNotEmpty();
      var last = acknowledged.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
      // The one after the last acknowledged may have been saved too, without its answer coming
      // back.
      assertThat(shown).isIn(acknowledged.get(last), answer(last + 1));
    }
  }

  private static void awaitReadiness(RunningApplication application) throws InterruptedException {
    var deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (new Person(application.uri()).visit("/health/readiness").status() != 200) {
      assertThat(Instant.now()).as("the database comes back").isBefore(deadline);
      Thread.sleep(100);
    }
  }

  private static String answer(int number) {
    return Integer.toString(1 + number % 5);
  }

  /** Everybody changes an answer again and again, until something stops them. */
  private static final class Saving {

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final CountDownLatch saved = new CountDownLatch(SAVED_BEFORE_THE_KILL);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Saving(List<Respondent> people) {
      people.forEach(respondent -> threads.execute(() -> save(respondent)));
    }

    private void save(Respondent respondent) {
      for (int number = 1; going.get(); number++) {
        try {
          var fields = Map.of("answer", answer(number));
          if (respondent.person().tap(respondent.item(), fields) != 204) {
            return;
          }
        } catch (IllegalStateException killed) {
          return;
        }
        respondent.acknowledged().put(number, answer(number));
        saved.countDown();
      }
    }

    void awaitSaved() throws InterruptedException {
      assertThat(saved.await(60, TimeUnit.SECONDS)).as("answers are being saved").isTrue();
    }

    void stop() throws InterruptedException {
      going.set(false);
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
  }
}
