package se.spegelkompass.evaluation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** The same bytes are kept once. */
@MicronautTest(transactional = false)
class SameFileTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject ReadingQueue queue;

  private Person coordinator;
  private HandedIn files;

  @BeforeEach
  void signIn() {
    files = HandedIn.nothing(town, rows, queue);
    coordinator = files.coordinator();
  }

  @Test
  void theSameFileIsNoticedAndNotKeptTwice() {
    var report = Reports.of("Lindesberg", "maj", 2021);
    files.handIn("rapport.txt", report);
    files.handIn("kopia.txt", report);
    assertThat(files.line("kopia.txt")).contains("Fanns redan").contains("redan inläst");
    assertThat(files.sources()).isEqualTo(1);

    queue.readAll();
    coordinator.visit(Reports.PATH);
    assertThat(coordinator.link("Till granskningen som finns kopia.txt"))
        .endsWith("/utvarderingar/utkast/" + files.draft());
    coordinator.submit(Reports.PATH + "/bekraftelse");
    coordinator.submit(Reports.PATH + "/rensning");
    files.handIn("igen.txt", report);
    assertThat(files.line("igen.txt")).contains("redan inläst");
    assertThat(
            coordinator.visit(coordinator.link("Till utvärderingen som finns igen.txt")).heading())
        .isEqualTo("Lindesberg 2021");
    assertThat(files.sources()).isEqualTo(1);
  }

  @Test
  void theSameFileManyTimesAtOnceIsKeptOnce() throws Exception {
    var report = Reports.of("Lindesberg", "maj", 2021);
    coordinator.visit(Reports.PATH);
    var user = town.account();
    var people = IntStream.range(0, 4).mapToObj(i -> town.signIn(user)).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done :
          threads.invokeAll(
              people.stream()
                  .<Callable<Person>>map(it -> () -> Reports.handIn(it, "r.txt", report))
                  .toList())) {
        assertThat(done.get().status()).isEqualTo(200);
      }
    }

    var first = people.getFirst().visit(Reports.PATH);
    assertThat(first.page().select(".file-line")).hasSize(4);
    assertThat(first.text()).contains("1 väntar, 3 inte inlästa");
  }
}
