package se.spegelkompass.evaluation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.evaluation.review.Drafts;
import se.spegelkompass.evaluation.review.ReadFile;

/** Each file is read once, however many read and whoever goes down. */
@MicronautTest(transactional = false)
class ReadingQueueTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject ReadingQueue queue;
  @Inject QueueSteps steps;
  @Inject Drafts drafts;

  private Person coordinator;
  private HandedIn files;

  @BeforeEach
  void signIn() {
    files = HandedIn.nothing(town, rows, queue);
    coordinator = files.coordinator();
  }

  @Test
  void manyReadersReadEachFileOnce() throws Exception {
    var zip = new ZipFiles();
    for (var i = 0; i < 12; i++) {
      zip.with("rapport" + i + ".txt", Reports.of("Lindesberg", "maj", 2010 + i));
    }
    files.handIn("alla.zip", zip.bytes());
    try (var another = ApplicationContext.run("test");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var there = another.getBean(ReadingQueue.class);
      var readers =
          List.<Callable<Integer>>of(
              queue::readAll, queue::readAll, there::readAll, there::readAll);
      var read = 0;
      for (var reader : threads.invokeAll(readers)) {
        read += reader.get();
      }
      assertThat(read).isEqualTo(12);
    }

    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM library_file WHERE municipality_id = ? AND claims = 1",
                files.municipality()))
        .isEqualTo(12);
    assertThat(coordinator.visit(Reports.PATH).text()).contains("12 att granska");
  }

  @Test
  void aFileWhoseReaderWentDownIsTakenUpAgain() {
    files.handIn("rapport.txt", Reports.of("Lindesberg", "maj", 2021));
    files.crash(0);
    assertThat(queue.readAll()).isZero();
    files.crash(ReadingQueue.ABANDONED_MINUTES + 1);
    assertThat(queue.readAll()).isEqualTo(1);

    coordinator.visit(Reports.PATH);
    assertThat(files.line("rapport.txt")).contains("Att granska");
  }

  @Test
  void aFileThatTakesItsReaderWithItIsGivenUpUntilAPersonAsksAgain() {
    files.handIn("rapport.txt", Reports.of("Lindesberg", "maj", 2021));
    for (var i = 0; i < ReadingQueue.MOST_TRIES; i++) {
      files.crash(ReadingQueue.ABANDONED_MINUTES + 1);
      rows.change("UPDATE library_file SET tries = tries + 1 WHERE draft_id = ?", files.draft());
    }
    queue.readAll();
    coordinator.visit(Reports.PATH);
    assertThat(files.line("rapport.txt")).contains("gick inte att läsa på tre försök");

    coordinator.submit(Reports.PATH + "/" + files.file() + "/nytt-forsok");
    queue.readAll();
    coordinator.visit(Reports.PATH);
    assertThat(files.line("rapport.txt")).contains("Att granska");
  }

  @Test
  void aReaderThatComesBackLateChangesNothing() {
    files.handIn("rapport.txt", Reports.of("Lindesberg", "maj", 2021));
    var next = new QueueRepository.Next(files.draft(), files.municipality());
    var late = steps.take(next, ReadingQueue.ABANDONED_MINUTES).orElseThrow();
    assertThat(steps.take(next, ReadingQueue.ABANDONED_MINUTES)).isEmpty();
    files.crash(ReadingQueue.ABANDONED_MINUTES + 1);
    queue.readAll();

    steps.finish(
        late,
        drafts.find(files.municipality(), files.draft()).orElseThrow(),
        new ReadFile.Refused("evaluation.file.empty"));

    coordinator.visit(Reports.PATH);
    assertThat(files.line("rapport.txt")).contains("Att granska");
  }
}
