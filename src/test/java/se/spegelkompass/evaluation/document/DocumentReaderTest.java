package se.spegelkompass.evaluation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process of its own, with files that tell it to misbehave. */
@Timeout(120)
class DocumentReaderTest {

  private static final Limits LIMITS = new Limits(1000, Duration.ofSeconds(8), 64, 2);

  @TempDir private Path directory;
  private final DocumentReader reader = new DocumentReader(LIMITS, MisbehavingProcess.class);

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void aFileIsReadAndTheProcessIsUsedAgain() throws IOException {
    assertThat(read("Analys av Nordvik")).isEqualTo(text("Analys av Nordvik"));
    var before = reader.workers().waiting();

    assertThat(read("1.1\tStrategi")).isEqualTo(text("1.1\tStrategi"));
    assertThat(reader.workers().waiting()).isEqualTo(before).hasSize(1);
  }

  @Test
  void afterAHangTheNextFileIsRead() throws IOException {
    assertThat(read("hang")).isEqualTo(new DocumentReading.Refused(Refusal.TOO_SLOW));
    assertThat(reader.workers().waiting()).isEmpty();
    assertThat(read("mer")).isEqualTo(text("mer"));
  }

  @Test
  void afterRunningOutOfMemoryTheNextFileIsRead() throws IOException {
    assertThat(read("eat")).isEqualTo(new DocumentReading.Refused(Refusal.TOO_DEMANDING));
    assertThat(read("mer")).isEqualTo(text("mer"));
  }

  @Test
  void aFileThatEndsTheProcessTwiceIsRefused() throws IOException {
    assertThat(read("die")).isEqualTo(new DocumentReading.Refused(Refusal.TOO_DEMANDING));
    assertThat(read("mer")).isEqualTo(text("mer"));
  }

  @Test
  void aProcessThatSomebodyEndedInTheMiddleIsReplacedAndTheFileRead() throws IOException {
    var once = directory.resolve("once");

    assertThat(read("die unless " + once)).isEqualTo(text("die unless " + once));
  }

  @Test
  void aProcessThatSomebodyEndedWhileItWaitedIsReplaced() throws Exception {
    read("mer");
    var process = ProcessHandle.of(reader.workers().waiting().getFirst()).orElseThrow();
    process.destroyForcibly();
    process.onExit().get(10, TimeUnit.SECONDS);

    assertThat(read("mer")).isEqualTo(text("mer"));
  }

  @Test
  void twoAreReadAtOnceAndTheRestWait() throws Exception {
    var all = new ArrayList<Callable<DocumentReading>>();
    for (var i = 0; i < 12; i++) {
      var content = "fil " + i;
      all.add(() -> read(content));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = threads.invokeAll(all);
      for (var i = 0; i < 12; i++) {
        assertThat(answers.get(i).get()).isEqualTo(text("fil " + i));
      }
    }

    assertThat(reader.workers().waiting()).hasSizeBetween(1, 2);
  }

  @Test
  void itKnowsNothingOfTheApplicationsSurroundings() throws IOException {
    assertThat(((DocumentReading.Read) read("surroundings")).document().text())
        .contains("CLASSPATH")
        .doesNotContain(" PATH", "HOME", "SPEGELKOMPASS")
        .contains("no network");
  }

  @Test
  void itEndsWithTheApplication() throws Exception {
    read("mer");
    var process = ProcessHandle.of(reader.workers().waiting().getFirst()).orElseThrow();

    reader.close();

    process.onExit().get(10, TimeUnit.SECONDS);
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void itEndsInTheMiddleOfAFileWhenNobodyListensAnyMore() throws Exception {
    var process = Worker.program(MisbehavingProcess.class, 64).start();
    try (var in = new java.io.DataOutputStream(process.getOutputStream())) {
      Wire.ask(in, file("hang"));
    }

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatIsEmptyOrTooLargeIsNotEvenShownToIt() throws IOException {
    assertThat(read("")).isEqualTo(new DocumentReading.Refused(Refusal.EMPTY));
    assertThat(read("x".repeat(1001))).isEqualTo(new DocumentReading.Refused(Refusal.TOO_LARGE));
    assertThat(reader.workers().waiting()).isEmpty();
  }

  @Test
  void itIsReadyBeforeTheFirstFileIfOneIsExpected() throws IOException {
    reader.prepare();
    reader.prepare();

    assertThat(reader.workers().waiting()).hasSize(1);
    assertThat(read("mer")).isEqualTo(text("mer"));
  }

  private DocumentReading read(String content) throws IOException {
    return reader.read(file(content));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(directory, "file", ".pdf"), content);
  }

  private static DocumentReading text(String text) {
    return new DocumentReading.Read(new DocumentText(DocumentKind.TEXT, text));
  }
}
