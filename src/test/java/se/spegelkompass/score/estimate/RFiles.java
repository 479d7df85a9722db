package se.spegelkompass.score.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the R scripts in {@code src/test/r} have written. */
final class RFiles {

  private static final Path DIRECTORY = Path.of("src", "test", "r");
  private static final CSVFormat WITH_HEADER =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private RFiles() {}

  static Stream<CSVRecord> rows(String file) {
    try (var reader = Files.newBufferedReader(DIRECTORY.resolve(file));
        var rows = WITH_HEADER.parse(reader)) {
      return rows.getRecords().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
