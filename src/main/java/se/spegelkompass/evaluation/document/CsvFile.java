package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads tables that were saved as text, with semicolons, commas or tabs between the cells. */
final class CsvFile {

  private static final int FEWEST_ROWS = 3;

  private CsvFile() {}

  /** The table; nothing where the text is none. */
  static Optional<DocumentText> read(String text) {
    var rows = text.replaceFirst("(?i)^sep=.\\n", "");
    return Stream.of(';', '\t', ',')
        .flatMap(delimiter -> table(rows, delimiter).stream())
        .findFirst()
        .map(records -> new DocumentText(DocumentKind.CSV, lines(records)));
  }

  /** Prose has commas and tabs too, hardly as many in every line. */
  private static Optional<List<CSVRecord>> table(String text, char delimiter) {
    var fewest = delimiter == ';' ? 2 : 3;
    return Optional.of(records(text, delimiter)).filter(it -> isTable(it, fewest));
  }

  private static List<CSVRecord> records(String text, char delimiter) {
    var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (var parser = format.parse(new StringReader(text))) {
      return parser.getRecords();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // quotes that are no quotes: ordinary text
    }
  }

  /** Nearly all rows have as many cells. */
  private static boolean isTable(List<CSVRecord> records, int fewest) {
    var sizes =
        records.stream()
            .filter(it -> it.size() > 1 || !it.get(0).isBlank())
            .collect(Collectors.groupingBy(CSVRecord::size, Collectors.counting()));
    var all = sizes.values().stream().mapToLong(it -> it).sum();
    return all >= FEWEST_ROWS
        && sizes.entrySet().stream()
            .anyMatch(it -> it.getKey() >= fewest && it.getValue() * 10 >= all * 9);
  }

  private static String lines(List<CSVRecord> records) {
    var lines = new Lines();
    records.forEach(it -> lines.row(it.toList()));
    return lines.text();
  }
}
