package se.spegelkompass.evaluation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.evaluation.review.Drafts;
import se.spegelkompass.evaluation.review.ReadFile;

@MicronautTest(transactional = false)
class ReadingTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject ReadingQueue queue;
  @Inject QueueSteps steps;
  @Inject Drafts drafts;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    queue.readAll(); // what other tests have left
    coordinator = town.coordinator();
  }

  @Test
  void withoutFilesThePagesSayWhatToDo() {
    assertThat(coordinator.visit("/utvarderingar/andra").text())
        .contains("Inga utvärderingar av andra kommuner än");
    assertThat(coordinator.link("Läs in rapporter")).endsWith(Reports.PATH);
    assertThat(coordinator.visit(Reports.PATH).text()).contains("Inga filer är inlästa än");
  }

  @Test
  void eachFileEndsAsADraftOrWithItsReason() {
    handIn(
        "rapporter.zip",
        new ZipFiles()
            .with("2021/lindesberg.txt", Reports.of("Lindesberg", "maj", 2021))
            .with("2022/fel.txt", Reports.withFaults())
            .with("arsredovisning.txt", Reports.noReport())
            .with("inre.zip", new ZipFiles().with("rapport.txt", "x").bytes())
            .bytes());

    assertThat(line("lindesberg.txt")).contains("ur rapporter.zip").contains("Väntar");
    assertThat(line("inre.zip")).contains("Packa upp den och läs in filerna");
    assertThat(coordinator.text()).contains("3 väntar, 1 inte inlästa");
    assertThat(coordinator.page().select("#files[hx-get]")).hasSize(1);

    assertThat(queue.readAll()).isEqualTo(3);

    coordinator.visit(Reports.PATH);
    assertThat(line("lindesberg.txt"))
        .contains("Att granska")
        .contains("Lindesberg 2021: inget oklart");
    assertThat(line("fel.txt")).contains("saker att titta på");
    assertThat(line("arsredovisning.txt")).contains("Inte inläst");
    assertThat(coordinator.page().select("#files[hx-get]")).isEmpty();
    assertThat(coordinator.visit("/utvarderingar/andra").text())
        .contains("2 filer läses in eller väntar på granskning");
  }

  @Test
  void severalFilesAtOnceAndOneOfThemTooLarge() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("lindesberg.txt", Reports.of("Lindesberg", "maj", 2021));
    files.put("stor.pdf", new byte[LibraryFiles.LARGEST + 1]);
    files.put(
        "zip.zip",
        new ZipFiles().with("trelleborg.txt", Reports.of("Trelleborg", "maj", 2021)).bytes());
    coordinator.visit(Reports.PATH).uploadAll(Reports.PATH, "reports", files);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#reports-error").text())
        .contains("De andra filerna är med");
    assertThat(coordinator.page().select(".file-line")).hasSize(2);
    assertThat(line("trelleborg.txt")).contains("ur zip.zip");
  }

  @Test
  void onlyTheListIsSentWhenHtmxAsksForIt() {
    handIn("rapport.txt", Reports.of("Lindesberg", "maj", 2021));
    var part = coordinator.visit(Reports.PATH, "HX-Request", "true");

    assertThat(part.body().strip()).startsWith("<section id=\"files\"").contains("every 3s");
    queue.readAll();
    coordinator.visit(Reports.PATH, "HX-Request", "true");
    assertThat(coordinator.body()).doesNotContain("hx-trigger");
    coordinator.submit(Reports.PATH + "/" + file() + "/borttagning");
    assertThat(coordinator.text()).contains("Inga filer är inlästa än");
  }

  @Test
  void aFormWithoutAFileSaysSo() {
    coordinator.visit(Reports.PATH).upload(Reports.PATH, "reports", "", null);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#reports-error").text()).contains("Välj minst en fil");
  }

  @Test
  void theSameFileIsNoticedAndNotKeptTwice() {
    var report = Reports.of("Lindesberg", "maj", 2021);
    handIn("rapport.txt", report);
    handIn("kopia.txt", report);
    assertThat(line("kopia.txt")).contains("Fanns redan").contains("redan inläst");
    assertThat(sources()).isEqualTo(1);

    queue.readAll();
    coordinator.visit(Reports.PATH);
    assertThat(coordinator.link("Till granskningen som finns kopia.txt"))
        .endsWith("/utvarderingar/utkast/" + draft());
    coordinator.submit(Reports.PATH + "/bekraftelse");
    coordinator.submit(Reports.PATH + "/rensning");
    handIn("igen.txt", report);
    assertThat(line("igen.txt")).contains("redan inläst");
    assertThat(
            coordinator.visit(coordinator.link("Till utvärderingen som finns igen.txt")).heading())
        .isEqualTo("Lindesberg 2021");
    assertThat(sources()).isEqualTo(1);
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

    coordinator = people.getFirst();
    coordinator.visit(Reports.PATH);
    assertThat(coordinator.page().select(".file-line")).hasSize(4);
    assertThat(coordinator.text()).contains("1 väntar, 3 inte inlästa");
  }

  @Test
  void manyReadersReadEachFileOnce() throws Exception {
    var zip = new ZipFiles();
    for (var i = 0; i < 12; i++) {
      zip.with("rapport" + i + ".txt", Reports.of("Lindesberg", "maj", 2010 + i));
    }
    handIn("alla.zip", zip.bytes());
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
                municipality()))
        .isEqualTo(12);
    assertThat(coordinator.visit(Reports.PATH).text()).contains("12 att granska");
  }

  @Test
  void aFileWhoseReaderWentDownIsTakenUpAgain() {
    handIn("rapport.txt", Reports.of("Lindesberg", "maj", 2021));
    crash(0);
    assertThat(queue.readAll()).isZero();
    crash(ReadingQueue.ABANDONED_MINUTES + 1);
    assertThat(queue.readAll()).isEqualTo(1);

    coordinator.visit(Reports.PATH);
    assertThat(line("rapport.txt")).contains("Att granska");
  }

  @Test
  void aFileThatTakesItsReaderWithItIsGivenUpUntilAPersonAsksAgain() {
    handIn("rapport.txt", Reports.of("Lindesberg", "maj", 2021));
    for (var i = 0; i < ReadingQueue.MOST_TRIES; i++) {
      crash(ReadingQueue.ABANDONED_MINUTES + 1);
      rows.change("UPDATE library_file SET tries = tries + 1 WHERE draft_id = ?", draft());
    }
    queue.readAll();
    coordinator.visit(Reports.PATH);
    assertThat(line("rapport.txt")).contains("gick inte att läsa på tre försök");

    coordinator.submit(Reports.PATH + "/" + file() + "/nytt-forsok");
    queue.readAll();
    coordinator.visit(Reports.PATH);
    assertThat(line("rapport.txt")).contains("Att granska");
  }

  @Test
  void aReaderThatComesBackLateChangesNothing() {
    handIn("rapport.txt", Reports.of("Lindesberg", "maj", 2021));
    var next = new QueueRepository.Next(draft(), municipality());
    var late = steps.take(next, ReadingQueue.ABANDONED_MINUTES).orElseThrow();
    assertThat(steps.take(next, ReadingQueue.ABANDONED_MINUTES)).isEmpty();
    crash(ReadingQueue.ABANDONED_MINUTES + 1);
    queue.readAll();

    steps.finish(
        late,
        drafts.find(municipality(), draft()).orElseThrow(),
        new ReadFile.Refused("evaluation.file.empty"));

    coordinator.visit(Reports.PATH);
    assertThat(line("rapport.txt")).contains("Att granska");
  }

  @Test
  void thoseWithNothingUnclearAreConfirmedInOneGo() {
    handIn(
        "rapporter.zip",
        new ZipFiles()
            .with("a.txt", Reports.of("Lindesberg", "maj", 2021))
            .with("b.txt", Reports.of("Trelleborg", "maj", 2021))
            .with(
                "samma-igen.txt",
                new String(Reports.of("Lindesberg", "maj", 2021), StandardCharsets.UTF_8) + "\n")
            .with("fel.txt", Reports.withFaults())
            .bytes());
    queue.readAll();
    coordinator.visit(Reports.PATH);
    assertThat(coordinator.page().select("button").eachText())
        .contains("Bekräfta de 2 som stämmer helt");

    coordinator.submit(Reports.PATH + "/bekraftelse");

    assertThat(coordinator.text()).contains("2 utvärderingar är bekräftade.");
    assertThat(coordinator.text()).contains("2 att granska, 2 bekräftade");
    assertThat(line("a.txt")).contains("Bekräftad").contains("Till utvärderingen");
    coordinator.visit("/utvarderingar/andra");
    assertThat(coordinator.page().select("h2").eachText())
        .containsExactly("Lindesberg", "Trelleborg");
    assertThat(coordinator.text()).contains("2 utvärderingar av 2 kommuner").contains("477 av 800");
    assertThat(coordinator.visit("/utvarderingar/andra?ar=2020").text())
        .contains("Ingen utvärdering passar");
    coordinator.visit("/utvarderingar/andra?kommun=1885");
    assertThat(coordinator.page().select("h2").eachText()).containsExactly("Lindesberg");
    assertThat(coordinator.page().select("#kommun option[selected]").text())
        .isEqualTo("Lindesberg");
  }

  @Test
  void whatIsRefusedOrNotWantedIsThrownAway() {
    handIn("arsredovisning.txt", Reports.noReport());
    queue.readAll();
    coordinator.visit(Reports.PATH).submit(Reports.PATH + "/" + file() + "/borttagning");

    assertThat(coordinator.text()).contains("Inga filer är inlästa än");
    assertThat(sources()).isZero();
  }

  @Test
  void whatBelongsToAnotherMunicipalityIsNotThere() {
    handIn("arsredovisning.txt", Reports.noReport());
    queue.readAll();
    var theirs = file();
    var ours = town.coordinator().visit(Reports.PATH);

    assertThat(ours.text()).contains("Inga filer är inlästa än");
    for (var action : List.of("nytt-forsok", "borttagning")) {
      ours.visit(Reports.PATH);
      assertThat(ours.post(Reports.PATH + "/" + theirs + "/" + action, Map.of()).status())
          .isEqualTo(404);
    }
    assertThat(town.stranger().visit(Reports.PATH).path()).isEqualTo("/logga-in");
    assertThat(town.stranger().visit("/utvarderingar/andra").path()).isEqualTo("/logga-in");
  }

  private void handIn(String name, byte[] file) {
    Reports.handIn(coordinator, name, file);
    assertThat(coordinator.path()).isEqualTo(Reports.PATH);
  }

  private String line(String name) {
    return coordinator.page().select(".file-line").stream()
        .filter(it -> it.select(".file-name .strong").text().equals(name))
        .map(it -> it.text())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + coordinator.text()));
  }

  /** The server went down as it was reading the newest file. */
  private void crash(int minutesAgo) {
    rows.change(
        "UPDATE evaluation_draft SET state = 'READING',"
            + " changed_at = UTC_TIMESTAMP() - INTERVAL ? MINUTE WHERE id = ?",
        minutesAgo,
        draft());
  }

  private long file() {
    return rows.number("SELECT MAX(id) FROM library_file");
  }

  private long draft() {
    return rows.number("SELECT MAX(draft_id) FROM library_file");
  }

  private long municipality() {
    return rows.number("SELECT municipality_id FROM library_file ORDER BY id DESC LIMIT 1");
  }

  private long sources() {
    return rows.number(
        "SELECT COUNT(*) FROM evaluation_source WHERE municipality_id = ?",
        rows.number("SELECT MAX(id) FROM municipality"));
  }
}
