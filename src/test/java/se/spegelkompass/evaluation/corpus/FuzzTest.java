package se.spegelkompass.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.spegelkompass.evaluation.document.DocumentReading;
import se.spegelkompass.evaluation.document.ReadHere;
import se.spegelkompass.evaluation.report.Report;

/**
 * Whatever happens to a file, reading it ends, throws nothing and finds nothing that the document
 * does not hold. One mutation in ten is of a file's bytes, the others are of the texts that files
 * become. The gate makes some; {@code mvn test -Dtest=FuzzTest -Dspegelkompass.mutations=10000}
 * makes many.
 */
class FuzzTest {

  private static final int MUTATIONS = Integer.getInteger("spegelkompass.mutations", 500);
  private static final long FIRST = Long.getLong("spegelkompass.firstMutation", 0);
  private static final int FILES = MUTATIONS / 10;
  private static final int MOST_SHOWN = 20;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void noTextIsTooBroken() {
    var texts = Corpus.all().stream().map(file -> Reread.of(file).text()).toList();
    var mutations = new TextMutations(texts);

    assertThat(faults(MUTATIONS - FILES, seed -> faults(mutations.mutation(seed)))).isEmpty();
  }

  @Test
  void noFileIsTooBroken() throws IOException {
    var files = new ArrayList<byte[]>();
    for (var file : Corpus.all()) {
      files.add(Files.readAllBytes(file.path()));
    }
    var mutations = new FileMutations(List.copyOf(files));

    assertThat(faults(FILES, seed -> faults(mutations, seed))).isEmpty();
  }

  private static List<String> faults(int mutations, LongFunction<List<String>> faults) {
    return LongStream.range(FIRST, FIRST + mutations)
        .parallel()
        .mapToObj(seed -> named(seed, faults))
        .flatMap(List::stream)
        .limit(MOST_SHOWN)
        .toList();
  }

  private static List<String> named(long seed, LongFunction<List<String>> faults) {
    try {
      return faults.apply(seed).stream().map(it -> seed + ": " + it).toList();
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return List.of(seed + ": " + e);
    }
  }

  private List<String> faults(FileMutations mutations, long seed) {
    var file = folder.resolve("mutation-" + seed);
    var reading =
        assertTimeoutPreemptively(
            LIMIT,
            () -> {
              Files.write(file, mutations.mutation(seed));
              return ReadHere.read(file);
            });
    var faults = new ArrayList<String>();
    if (reading instanceof DocumentReading.Read(var document)) {
      faults.addAll(faults(document.text()));
    }
    if (!file.toFile().delete()) {
      faults.add("the file is still open");
    }
    return faults;
  }

  private static List<String> faults(String text) {
    var reading = assertTimeoutPreemptively(LIMIT, () -> Reread.ofText(text).reading());
    return reading instanceof Report report ? Places.astray(report, text) : List.of();
  }
}
