package se.spegelkompass.gap.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What {@code src/test/r/comparison.R} has given R, and what R made of it. */
final class FromR {

  private static final Path DIRECTORY = Path.of("src", "test", "r");
  private static final CSVFormat WITH_HEADER =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private FromR() {}

  /** The rows of {@code comparison-<name>.csv}. */
  static List<CSVRecord> rows(String name) {
    try (var reader = Files.newBufferedReader(DIRECTORY.resolve("comparison-" + name + ".csv"));
        var rows = WITH_HEADER.parse(reader)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a file by one of its columns. */
  static Map<String, List<CSVRecord>> by(String column, String name) {
    return rows(name).stream().collect(groupingBy(it -> it.get(column)));
  }

  /** The names of R's figures of one kind, each with its measures. */
  static Map<String, List<String>> measures(String kind) {
    return rows("expected").stream()
        .filter(it -> it.get("kind").equals(kind))
        .collect(groupingBy(it -> it.get("name"), mapping(it -> it.get("measure"), toList())));
  }

  /**
   * R's figure; empty where R has none.
   *
   * @throws NoSuchElementException if R was not asked for it
   */
  static OptionalDouble expected(String kind, String name, String measure) {
    var wanted = List.of(kind, name, measure);
    return rows("expected").stream()
        .filter(it -> wanted.equals(List.of(it.get("kind"), it.get("name"), it.get("measure"))))
        .map(it -> it.get("value").isEmpty() ? NONE : OptionalDouble.of(number(it, "value")))
        .findFirst()
        .orElseThrow();
  }

  static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
